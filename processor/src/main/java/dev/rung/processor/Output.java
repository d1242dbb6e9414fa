package dev.rung.processor;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.generate.Generator;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.head.Head;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.check.Subject;
import dev.rung.processor.replay.history.ReplayedHistory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** What is written once nothing is wrong: the registry with its SQL, and typed tables if they are asked for. */
final class Output {

    private final Generator generator;
    private final Optional<String> packageOfTables;
    private final Messages messages;

    Output(ProcessingEnvironment environment, List<TypeElement> migrations, Messages messages) {
        this.generator = new Generator(environment.getFiler(), migrations);
        this.packageOfTables = Optional.ofNullable(environment.getOptions().get(TypedTables.OPTION));
        this.messages = messages;
    }

    void registry(Subject subject) throws IOException {
        var known = subject.compiled().stream()
                .filter(migration -> !migration.isOpaque())
                .toList();
        var checksums = known.stream()
                .collect(Collectors.toMap(migration -> migration.source().className(), CompiledMigration::checksum));
        var touches = touches(subject);
        var migrations = new ArrayList<>(subject.others());
        for (var source : subject.sources()) {
            var checksum = Optional.ofNullable(checksums.get(source.className()));
            migrations.add(StoredMigration.of(
                    source, checksum.orElseGet(source::checksum), checksum.isEmpty(), touches.get(source.className())));
        }
        generator.generate(migrations, known);
    }

    private static Map<String, Set<String>> touches(Subject subject) {
        var touches = new HashMap<String, Set<String>>();
        for (var migration : subject.replayed()) {
            migration.outcome()
                    .touches()
                    .ifPresent(names -> touches.put(migration.source().className(), names));
        }
        return touches;
    }

    void typedTables(Subject subject, ReplayedHistory history) throws IOException {
        if (packageOfTables.isPresent()) {
            typedTables(packageOfTables.get(), subject, history);
        }
    }

    private void typedTables(String packageName, Subject subject, ReplayedHistory history) throws IOException {
        if (!SourceVersion.isName(packageName)) {
            messages.error("""
                    the option `%s` is the name of a package, and `%s` is none
                      fix: -A%s=shop.tables""".formatted(TypedTables.OPTION, packageName, TypedTables.OPTION));
            return;
        }
        var head = Head.of(history.head().schema());
        var tables = new TypedTables(packageName, head);
        var clashes = tables.clashes();
        if (!clashes.isEmpty()) {
            messages.error("""
                    the typed tables cannot be written, since names of the schema are one name in Java
                      %s
                      fix: rename one of them in a migration""".formatted(String.join("\n  ", clashes)));
            return;
        }
        noteUnknown(head, subject, history);
        generator.generate(tables);
    }

    private void noteUnknown(Head head, Subject subject, ReplayedHistory history) {
        var names = names(subject);
        var unknown = new ArrayList<>(head.notKnown());
        history.versionsInDoubt()
                .forEach(version -> unknown.add("what code makes that is not understood: in `%s` (version %d)"
                        .formatted(names.get(version), version)));
        if (!unknown.isEmpty()) {
            messages.note("Rung: the typed tables are without what is not known at compile time\n  "
                    + String.join("\n  ", unknown));
        }
    }

    private static Map<Long, String> names(Subject subject) {
        var names = new HashMap<Long, String>();
        for (MigrationSource source : subject.sources()) {
            names.put(source.version(), source.canonicalName());
        }
        subject.others().forEach(other -> names.put(other.version(), other.canonicalName()));
        return names;
    }
}

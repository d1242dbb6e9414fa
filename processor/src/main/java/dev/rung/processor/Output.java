package dev.rung.processor;

import dev.rung.processor.generate.Generator;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.head.Head;
import dev.rung.processor.replay.history.ReplayedHistory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Writes a registry for each history, and tells their names. */
    List<String> registries(List<Part> parts) throws IOException {
        var migrations = parts.stream().flatMap(part -> part.stored().stream()).toList();
        var known = parts.stream()
                .flatMap(part -> part.compiled().stream())
                .filter(migration -> !migration.isOpaque())
                .toList();
        return generator.generate(
                migrations,
                known,
                parts.stream().flatMap(part -> part.replayed().stream()).toList(),
                parts.stream().map(Part::history).toList());
    }

    void typedTables(Layers layers) throws IOException {
        if (packageOfTables.isPresent()) {
            var names = new HashMap<Long, String>();
            var history = layers.all(names);
            history.replay();
            typedTables(packageOfTables.get(), names, history);
        }
    }

    private void typedTables(String packageName, Map<Long, String> names, ReplayedHistory history) throws IOException {
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
        noteUnknown(head, names, history);
        generator.generate(tables);
    }

    private void noteUnknown(Head head, Map<Long, String> names, ReplayedHistory history) {
        var unknown = new ArrayList<>(head.notKnown());
        history.versionsInDoubt()
                .forEach(version ->
                        unknown.add("what code makes that is not understood: in %s".formatted(names.get(version))));
        if (!unknown.isEmpty()) {
            messages.note("Rung: the typed tables are without what is not known at compile time\n  "
                    + String.join("\n  ", unknown));
        }
    }
}

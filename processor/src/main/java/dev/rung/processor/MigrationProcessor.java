package dev.rung.processor;

import com.google.auto.service.AutoService;
import dev.rung.processor.check.Checks;
import dev.rung.processor.check.Finding;
import dev.rung.processor.check.Severities;
import dev.rung.processor.check.Subject;
import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.read.EarlierResult;
import dev.rung.processor.read.KnownMigrations;
import dev.rung.processor.read.MigrationClasses;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.Reporter;
import dev.rung.processor.read.SourceReader;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.replay.history.ReplayedHistory;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.safety.Running;
import dev.rung.processor.report.Report;
import dev.rung.processor.report.ReportedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Compiles migrations. In the first round that shows any: reads the classes and what an earlier compilation stored, interprets
 * their bodies, reads the SQL that they execute, replays the history on a model of the schema, checks everything, reports
 * every finding at its place, and, if none is an error, generates the registry and the SQL.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class MigrationProcessor extends AbstractProcessor {

    private static final String HISTORY = "the history as a whole";

    /** For {@link java.util.ServiceLoader}. */
    public MigrationProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Stream.concat(
                        Severities.supported().stream(), Stream.of(TypedTables.OPTION, Report.OPTION, Running.OPTION))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var messages = new Messages(processingEnv.getMessager());
        messages.attempt(HISTORY, () -> {
            try {
                compile(round, messages);
            } catch (IOException e) {
                messages.trouble(e);
            }
        });
        return false;
    }

    private void compile(RoundEnvironment round, Messages messages) throws IOException {
        var reader = new SourceReader(processingEnv);
        var classes = MigrationClasses.of(round, reader);
        if (classes.isEmpty()) {
            return;
        }
        var known = reader.known(classes.migrations());
        known.mistakes().forEach((type, message) -> messages.error(message, type));
        if (!messages.hasErrors()) {
            compile(classes, known, reader, messages);
        }
    }

    /** All stages, in their order. */
    private void compile(MigrationClasses classes, KnownMigrations known, SourceReader reader, Messages messages)
            throws IOException {
        var sources = read(known.readable(), reader, messages);
        var compiled = interpret(sources, reader, messages);
        var history = history(sources, compiled, known.stored(), messages);
        var replayed = replay(history, messages);
        var subject = new Subject(sources, compiled, replayed, known.stored(), classes.impostors());
        report(check(subject, messages), replayed, reader.reporter(), messages);
        if (!messages.hasErrors() && !classes.migrations().isEmpty()) {
            var output = new Output(processingEnv, classes.migrations(), messages);
            output.registry(subject);
            output.typedTables(subject, history);
        }
    }

    private static List<MigrationSource> read(List<TypeElement> types, SourceReader reader, Messages messages) {
        var sources = new ArrayList<MigrationSource>();
        for (var type : types) {
            messages.attempt("`" + type.getQualifiedName() + "`", () -> sources.add(reader.read(type)));
        }
        sources.sort(Comparator.comparingLong(MigrationSource::version));
        return sources;
    }

    private static List<CompiledMigration> interpret(
            List<MigrationSource> sources, SourceReader reader, Messages messages) {
        var compiled = new ArrayList<CompiledMigration>();
        for (var source : sources) {
            messages.attempt(
                    "`" + source.canonicalName() + "`",
                    () -> CompiledMigration.of(source, reader).ifPresent(compiled::add));
        }
        return compiled;
    }

    private ReplayedHistory history(
            List<MigrationSource> sources,
            List<CompiledMigration> compiled,
            List<StoredMigration> others,
            Messages messages) {
        var history = new ReplayedHistory(running(messages));
        sources.forEach(source -> history.add(source.version()));
        compiled.forEach(history::add);
        for (var other : others) {
            EarlierResult.upwards(processingEnv, other)
                    .ifPresentOrElse(sql -> history.add(other.version(), sql), () -> history.add(other.version()));
        }
        return history;
    }

    private Running running(Messages messages) {
        try {
            return Running.of(processingEnv.getOptions());
        } catch (IllegalArgumentException mistake) {
            messages.error(String.valueOf(mistake.getMessage()));
            return Running.OLDEST;
        }
    }

    private static List<ReplayedMigration> replay(ReplayedHistory history, Messages messages) {
        var replayed = new ArrayList<ReplayedMigration>();
        messages.attempt(HISTORY, () -> replayed.addAll(history.replay()));
        return replayed;
    }

    private List<Finding> check(Subject subject, Messages messages) {
        var severities = new Severities(processingEnv.getOptions());
        severities.mistakes().forEach(messages::error);
        return Checks.run(subject, severities);
    }

    private void report(List<Finding> findings, List<ReplayedMigration> replayed, Reporter reporter, Messages messages)
            throws IOException {
        findings.forEach(finding -> messages.finding(finding, reporter));
        try {
            var report = Report.of(processingEnv.getOptions());
            if (report.isPresent()) {
                report.get()
                        .write(
                                findings.stream()
                                        .map(finding -> new ReportedFinding(finding, reporter.file(finding.position())))
                                        .toList(),
                                replayed);
            }
        } catch (IllegalArgumentException mistake) {
            messages.error(String.valueOf(mistake.getMessage()));
        }
    }
}

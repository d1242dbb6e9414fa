package dev.rung.processor;

import com.google.auto.service.AutoService;
import dev.rung.processor.check.Checks;
import dev.rung.processor.check.Finding;
import dev.rung.processor.check.Safety;
import dev.rung.processor.check.SafetyOptions;
import dev.rung.processor.check.Severities;
import dev.rung.processor.check.Subject;
import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.judge.JudgingServer;
import dev.rung.processor.read.Histories;
import dev.rung.processor.read.Impostor;
import dev.rung.processor.read.KnownMigrations;
import dev.rung.processor.read.MigrationClasses;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.ModuleDeclaration;
import dev.rung.processor.read.ReleasedUses;
import dev.rung.processor.read.ReleasedVersion;
import dev.rung.processor.read.Reporter;
import dev.rung.processor.read.SourceReader;
import dev.rung.processor.replay.safety.Running;
import dev.rung.processor.report.PageAddress;
import dev.rung.processor.report.ReportOption;
import dev.rung.processor.report.ReportedFinding;
import dev.rung.processor.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * their bodies, reads the SQL that they execute, replays the history on a model of the schema, asks a server if one is named, checks everything,
 * reports every finding at its place, and, if none is an error, generates the registry and the SQL.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class MigrationProcessor extends AbstractProcessor {

    private static final String HISTORY = "the history as a whole";

    /** What the module has to provide, which is asked at the end, where nothing else is wrong. */
    private Optional<Provision> provision = Optional.empty();

    private final Optional<Consumer<Timeline>> audience;

    /** For {@link java.util.ServiceLoader}. */
    public MigrationProcessor() {
        this(Optional.empty());
    }

    private MigrationProcessor(Optional<Consumer<Timeline>> audience) {
        this.audience = audience;
    }

    /**
     * A processor for a program that runs the compiler itself, and wants to show the history.
     *
     * @param audience takes the timeline of each history, when the compilation has checked it
     * @return the processor
     */
    public static MigrationProcessor telling(Consumer<Timeline> audience) {
        return new MigrationProcessor(Optional.of(audience));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Stream.of(
                        Severities.supported(),
                        SafetyOptions.supported(),
                        Set.of(
                                TypedTables.OPTION,
                                ReportOption.NAME,
                                PageAddress.OPTION,
                                Running.OPTION,
                                JudgingServer.OPTION))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var messages = new Messages(processingEnv.getMessager(), PageAddress.of(processingEnv.getOptions()));
        messages.attempt(HISTORY, () -> {
            try {
                compile(round, messages);
                if (round.processingOver() && !round.errorRaised()) {
                    provision.ifPresent(messages::provision);
                }
            } catch (IOException e) {
                messages.trouble(e);
            }
        });
        return false;
    }

    private void compile(RoundEnvironment round, Messages messages) throws IOException {
        var reader = new SourceReader(processingEnv, round);
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
        var histories = new Histories(processingEnv, classes.migrations(), known.stored());
        histories.mistakes().forEach((declaring, message) -> messages.error(message, declaring));
        if (messages.hasErrors()) {
            return;
        }
        histories.elsewhere().forEach(messages::anotherRegistry);
        var sources = read(known.readable(), reader, messages);
        var compiled = interpret(sources, reader, messages);
        var parts = Part.all(histories, sources, compiled, known.stored());
        var layers = new Layers(processingEnv, histories, parts, running(messages));
        var subjects = replay(parts, layers, classes.impostors(), messages);
        var findings = check(subjects, messages);
        var reports = reports(messages);
        findings.forEach(finding -> messages.finding(finding, reader.reporter()));
        report(reports, findings, parts, reader.reporter());
        show(reports, parts, part -> part.timeline(layers.upTo(part), findings), messages);
        if (!messages.hasErrors() && !classes.migrations().isEmpty()) {
            var output = new Output(processingEnv, classes.migrations(), messages);
            var registries = output.registries(parts);
            provision = ModuleDeclaration.of(processingEnv, classes.migrations().get(0))
                    .map(declaration -> new Provision(declaration, registries));
            output.typedTables(layers);
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

    private List<Subject> replay(List<Part> parts, Layers layers, List<Impostor> impostors, Messages messages)
            throws IOException {
        var options = new SafetyOptions(
                processingEnv.getOptions(), ReleasedVersion.read(processingEnv), ReleasedUses.read(processingEnv));
        options.mistakes().forEach(messages::error);
        var server = server(messages);
        var subjects = new ArrayList<Subject>();
        subjects.add(Subject.of(impostors, Safety.of(options, Optional.empty())));
        for (var part : parts) {
            var history = layers.upTo(part);
            messages.attempt(HISTORY, () -> part.replayed().addAll(history.replay()));
            server.ifPresent(asked -> messages.attempt(HISTORY, () -> judge(part, layers, asked, messages)));
            subjects.add(part.subject(Safety.of(
                    options,
                    options.released().stream().mapToObj(history::schemaAt).findFirst())));
        }
        return subjects;
    }

    private Running running(Messages messages) {
        try {
            return Running.of(processingEnv.getOptions());
        } catch (IllegalArgumentException mistake) {
            messages.error(String.valueOf(mistake.getMessage()));
            return Running.OLDEST;
        }
    }

    private Optional<JudgingServer> server(Messages messages) {
        try {
            return JudgingServer.of(processingEnv.getOptions());
        } catch (IllegalArgumentException mistake) {
            messages.error(String.valueOf(mistake.getMessage()));
            return Optional.empty();
        }
    }

    private static void judge(Part part, Layers layers, JudgingServer server, Messages messages) {
        try {
            part.judged(server.judged(layers.judgedUpTo(part), part.replayed()));
        } catch (IllegalArgumentException mistake) {
            messages.error(String.valueOf(mistake.getMessage()));
        }
    }

    private List<Finding> check(List<Subject> subjects, Messages messages) {
        var severities = new Severities(processingEnv.getOptions());
        severities.mistakes().forEach(messages::error);
        Stream.of(PageAddress.mistake(processingEnv.getOptions()))
                .filter(mistake -> !mistake.isEmpty())
                .forEach(messages::error);
        return subjects.stream()
                .flatMap(subject -> Checks.run(subject, severities).stream())
                .toList();
    }

    private ReportOption reports(Messages messages) {
        try {
            return ReportOption.of(processingEnv.getOptions());
        } catch (IllegalArgumentException mistake) {
            messages.error(String.valueOf(mistake.getMessage()));
            return new ReportOption(List.of(), List.of());
        }
    }

    private static void report(ReportOption reports, List<Finding> findings, List<Part> parts, Reporter reporter)
            throws IOException {
        for (var report : reports.findings()) {
            report.write(
                    findings.stream()
                            .map(finding -> new ReportedFinding(finding, reporter.file(finding.position())))
                            .toList(),
                    parts.stream().flatMap(part -> part.replayed().stream()).toList());
        }
    }

    private void show(ReportOption reports, List<Part> parts, Function<Part, Timeline> timeline, Messages messages)
            throws IOException {
        var pages = new HistoryPages(reports.pages(), messages);
        if (audience.isPresent()) {
            parts.stream().map(timeline).forEach(audience.get());
        } else if (pages.isAsked() && parts.stream().allMatch(Part::isWhole)) {
            pages.write(parts.stream().map(timeline).toList());
        } else if (pages.isAsked()) {
            pages.keep();
        }
    }
}

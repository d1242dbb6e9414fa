package dev.rung.processor;

import com.google.auto.service.AutoService;
import dev.rung.Migration;
import dev.rung.processor.check.Checks;
import dev.rung.processor.check.Finding;
import dev.rung.processor.check.Severities;
import dev.rung.processor.check.Severity;
import dev.rung.processor.check.Subject;
import dev.rung.processor.generate.Generator;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.read.Histories;
import dev.rung.processor.read.Impostor;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.ModuleDeclaration;
import dev.rung.processor.read.Reporter;
import dev.rung.processor.read.SourceReader;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.replay.ReplayedHistory;
import dev.rung.processor.report.Report;
import dev.rung.processor.report.ReportedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Compiles migrations. In the first round that shows any: reads the classes and what an earlier compilation stored, interprets
 * their bodies, cuts what they execute into statements, replays the history on a model of the schema, checks everything, reports
 * every finding at its place, and, if none is an error, generates the registry and the SQL.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class MigrationProcessor extends AbstractProcessor {

    private static final String HISTORY = "the history as a whole";

    private String workingOn = HISTORY;
    private boolean crashed;
    private Optional<ModuleDeclaration> module = Optional.empty();
    private List<String> registries = List.of();

    /** For {@link java.util.ServiceLoader}. */
    public MigrationProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Stream.concat(Severities.supported().stream(), Stream.of(TypedTables.OPTION, Report.OPTION))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            compile(round);
            if (round.processingOver() && !round.errorRaised()) {
                warnOfModule();
            }
        } catch (IOException e) {
            error(trouble(e));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            error(crash(e));
        }
        return false;
    }

    /** A crash over one migration gives up that migration, and not what there is to say about the others. */
    private void attempt(String what, Runnable work) {
        workingOn = what;
        try {
            work.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            crashed = true;
            error(crash(e));
        } finally {
            workingOn = HISTORY;
        }
    }

    private void error(String message, Element place) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, place);
    }

    private void error(String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message);
    }

    private void compile(RoundEnvironment round) throws IOException {
        var types = ElementFilter.typesIn(round.getElementsAnnotatedWith(Migration.class)).stream()
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .toList();
        var reader = new SourceReader(processingEnv);
        var reporter = reader.reporter();
        var impostors = impostors(round, reader);
        if (types.isEmpty() && impostors.isEmpty()) {
            return;
        }
        var known = reader.known(types);
        if (!known.mistakes().isEmpty()) {
            known.mistakes().forEach((type, message) -> error(message, type));
            return;
        }
        var histories = new Histories(processingEnv, types, known.stored());
        if (!histories.mistakes().isEmpty()) {
            histories.mistakes().forEach((declaring, message) -> error(message, declaring));
            return;
        }
        histories.elsewhere().forEach(this::warnOfAnother);
        var sources = read(known.readable(), reader);
        var parts = Part.all(histories, sources, compile(sources, reader), known.stored());
        var layers = new Layers(processingEnv, histories, parts);
        var severities = new Severities(processingEnv.getOptions());
        severities.mistakes().forEach(this::error);
        var findings = new ArrayList<>(
                Checks.run(new Subject(List.of(), List.of(), List.of(), List.of(), impostors), severities));
        for (var part : parts) {
            attempt(HISTORY, () -> part.replayed().addAll(layers.upTo(part).replay()));
            findings.addAll(Checks.run(part.subject(), severities));
        }
        findings.forEach(finding -> report(finding, reporter));
        writeReport(findings, reporter);
        if (!crashed
                && severities.mistakes().isEmpty()
                && !types.isEmpty()
                && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            generate(parts, types);
            generateTables(layers, types);
        }
    }

    private void warnOfModule() {
        module.ifPresent(declaration -> declaration
                .unsaid(registries)
                .ifPresent(message -> processingEnv
                        .getMessager()
                        .printMessage(Diagnostic.Kind.WARNING, message, declaration.element())));
    }

    private void warnOfAnother(String name, String place) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.WARNING, """
                there is another registry of %s on the class path, in %s
                  a run does not know which of them is meant, and refuses
                  fix: keep its migrations in one module; or give these a name of their own, `@History(name = "…")` on their package""".formatted(
                        name.isEmpty() ? "migrations without a name" : "the history `" + name + "`", place));
    }

    private void writeReport(List<Finding> findings, Reporter reporter) throws IOException {
        try {
            var report = Report.of(processingEnv.getOptions());
            if (report.isPresent()) {
                report.get()
                        .write(findings.stream()
                                .map(finding -> new ReportedFinding(finding, reporter.file(finding.position())))
                                .toList());
            }
        } catch (IllegalArgumentException mistake) {
            error(String.valueOf(mistake.getMessage()));
        }
    }

    private void generateTables(Layers layers, List<TypeElement> types) throws IOException {
        var packageName = processingEnv.getOptions().get(TypedTables.OPTION);
        if (packageName == null) {
            return;
        }
        if (!SourceVersion.isName(packageName)) {
            error("""
                    the option `%s` is the name of a package, and `%s` is none
                      fix: -A%s=shop.tables""".formatted(TypedTables.OPTION, packageName, TypedTables.OPTION));
            return;
        }
        var names = new HashMap<Long, String>();
        var history = layers.all(names);
        history.replay();
        var tables = new TypedTables(packageName, history.head());
        var clashes = tables.clashes();
        if (!clashes.isEmpty()) {
            error("""
                    the typed tables cannot be written, since names of the schema are one name in Java
                      %s
                      fix: rename one of them in a migration""".formatted(String.join("\n  ", clashes)));
            return;
        }
        noteUnknown(history, names);
        new Generator(processingEnv.getFiler(), types).generate(tables);
    }

    private void noteUnknown(ReplayedHistory history, Map<Long, String> names) {
        var unknown = new ArrayList<>(history.head().notKnown());
        history.versionsInDoubt()
                .forEach(version ->
                        unknown.add("what code makes that is not understood: in %s".formatted(names.get(version))));
        if (!unknown.isEmpty()) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.NOTE,
                            "Rung: the typed tables are without what is not known at compile time\n  "
                                    + String.join("\n  ", unknown));
        }
    }

    private List<CompiledMigration> compile(List<MigrationSource> sources, SourceReader reader) {
        var compiled = new ArrayList<CompiledMigration>();
        for (var source : sources) {
            attempt(
                    "`" + source.canonicalName() + "`",
                    () -> CompiledMigration.of(source, reader).ifPresent(compiled::add));
        }
        return compiled;
    }

    private List<MigrationSource> read(List<TypeElement> types, SourceReader reader) {
        var sources = new ArrayList<MigrationSource>();
        for (var type : types) {
            attempt("`" + type.getQualifiedName() + "`", () -> sources.add(reader.read(type)));
        }
        sources.sort(Comparator.comparingLong(MigrationSource::version));
        return sources;
    }

    private static List<Impostor> impostors(RoundEnvironment round, SourceReader reader) {
        var impostors = new ArrayList<Impostor>();
        for (Element root : round.getRootElements()) {
            addImpostors(root, reader, impostors);
        }
        return impostors;
    }

    private static void addImpostors(Element element, SourceReader reader, List<Impostor> impostors) {
        if (element instanceof TypeElement type && element.getKind() != ElementKind.ANNOTATION_TYPE) {
            reader.impostor(type).ifPresent(impostors::add);
            type.getEnclosedElements().forEach(nested -> addImpostors(nested, reader, impostors));
        }
    }

    private static void report(Finding finding, Reporter reporter) {
        var kind = switch (finding.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
        reporter.print(
                kind,
                "[%s] %s\n  see docs/checks/%s.md".formatted(finding.id(), finding.message(), finding.id()),
                finding.position());
    }

    private void generate(List<Part> parts, List<TypeElement> types) throws IOException {
        var migrations = new ArrayList<StoredMigration>();
        var known = new ArrayList<CompiledMigration>();
        for (var part : parts) {
            migrations.addAll(part.stored());
            part.compiled().stream().filter(migration -> !migration.isOpaque()).forEach(known::add);
        }
        module = ModuleDeclaration.of(processingEnv, types.get(0));
        registries = new Generator(processingEnv.getFiler(), types)
                .generate(migrations, known, parts.stream().map(Part::history).toList());
    }

    private static String trouble(IOException e) {
        return """
                Rung cannot read or write its files in the class output
                  %s
                  fix: see that the folder can be written and has room, and build from clean""".formatted(e.getMessage());
    }

    private String crash(Throwable e) {
        var version = MigrationProcessor.class.getPackage().getImplementationVersion();
        var place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return """
                Rung %s failed while it worked on %s: %s%s
                  this is a mistake in Rung, not in your code
                  fix: report it with this message and the class; `-proc:none` compiles without Rung""".formatted(version == null ? "(unreleased)" : version, workingOn, e, place);
    }
}

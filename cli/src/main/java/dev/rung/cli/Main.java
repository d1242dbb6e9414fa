package dev.rung.cli;

import dev.rung.ConfigurationException;
import dev.rung.Environment;
import dev.rung.MigrationException;
import dev.rung.processor.report.Json;
import dev.rung.spi.Registry;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code rung}: what all commands share, and where the process begins. */
@Command(
        name = "rung",
        description = "Looks at, runs and writes the migrations of this application.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%nA first session:",
            "  rung create add users     writes a migration class; fill in up() and down()",
            "  rung plan                 shows the SQL that would run",
            "  rung migrate              runs it",
            "  rung status               shows what is applied, and what is not",
            "  rung rollback             takes the newest migration back",
            "%nThe environment comes from --env, from the variable RUNG_ENV, or is `dev`;",
            "its settings stand in migrations.properties. `rung COMMAND --help` says more."
        })
public final class Main implements Runnable {

    /** The options that all commands share stand below those of the command itself. */
    private static final int SHARED = 1000;

    private static final String LOG_FORMAT = "java.util.logging.SimpleFormatter.format";

    /** pgCodeKeeper brings SLF4J along, which would complain of having nowhere to log to (SLF4J 2.0.10). */
    private static final String SLF4J_WARNINGS = "slf4j.internal.verbosity";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = SHARED + 5,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = SHARED + 6,
            description = "Show the version of Rung.")
    private boolean version;

    @Option(
            names = {"-e", "--env"},
            order = SHARED + 1,
            paramLabel = "ENV",
            scope = ScopeType.INHERIT,
            description = "The environment of migrations.properties: dev, test, prod, …")
    private @Nullable String environment;

    @Option(
            names = "--config",
            order = SHARED + 2,
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The configuration, instead of migrations.properties.")
    private @Nullable Path configuration;

    @Option(
            names = "--history",
            order = SHARED + 3,
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Which history of this build, if it has several; what `migrations.history` says otherwise.")
    private @Nullable String history;

    @Option(
            names = "--json",
            order = SHARED + 4,
            scope = ScopeType.INHERIT,
            description = "Speak JSON on the standard output, one line.")
    private boolean json;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "Show where in the code an error came from.")
    private boolean stacktrace;

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        if (System.getProperty(LOG_FORMAT) == null) {
            System.setProperty(LOG_FORMAT, "%5$s%n");
        }
        if (System.getProperty(SLF4J_WARNINGS) == null) {
            System.setProperty(SLF4J_WARNINGS, "ERROR");
        }
        System.exit(run(Terminal.system(), args));
    }

    static int run(Terminal terminal, String... args) {
        return commandLine(terminal).execute(args);
    }

    static CommandLine commandLine(Terminal terminal) {
        var main = new Main(terminal);
        var commands = new CommandLine(main)
                .addSubcommand(new CreateCommand(main))
                .addSubcommand(new GenerateCommand(main))
                .addSubcommand(new ImportCommand(main))
                .addSubcommand(new ExpandCommand(main))
                .addSubcommand(new SplitCommand(main))
                .addSubcommand(new CheckCommand(main))
                .addSubcommand(new ExplainCommand(main))
                .addSubcommand(new DiagramCommand(main))
                .addSubcommand(new ReportCommand(main))
                .addSubcommand(new StatusCommand(main))
                .addSubcommand(new PlanCommand(main))
                .addSubcommand(new MigrateCommand(main))
                .addSubcommand(new RollbackCommand(main))
                .addSubcommand(new RedoCommand(main))
                .addSubcommand(new HistoryCommand(main))
                .addSubcommand(new SqlCommand(main))
                .addSubcommand(new ValidateCommand(main))
                .addSubcommand(new VerifyCommand(main))
                .addSubcommand(new DriftCommand(main))
                .addSubcommand(new SizesCommand(main))
                .addSubcommand(new ReleaseCommand(main))
                .addSubcommand(new BaselineCommand(main))
                .addSubcommand(new RepairCommand(main))
                .addSubcommand(new UrlCommand(main))
                .addSubcommand(new PsqlCommand(main))
                .addSubcommand(new CompletionCommand(main));
        commands.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meanings());
        dress(commands);
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setExecutionExceptionHandler(main::explain);
    }

    private static void dress(CommandLine commands) {
        commands.getCommandSpec()
                .usageMessage()
                .sortOptions(false)
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        commands.getSubcommands().values().forEach(Main::dress);
    }

    /** Without a command: says which there are. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(commandLine(terminal), "name a command");
    }

    private int explain(Exception failure, CommandLine command, ParseResult parsed) {
        var code = ExitCode.of(failure);
        var text = code == ExitCode.CRASHED ? crash(failure) : String.valueOf(failure.getMessage());
        if (json) {
            terminal.out().println(Json.text(Shapes.error(code, text)));
        } else {
            terminal.err().println(terminal.coloured(Ansi.Style.fg_red, "error: ") + text);
        }
        if (stacktrace) {
            failure.printStackTrace(terminal.err());
        }
        return code.number();
    }

    private static String crash(Exception failure) {
        return """
                %s: %s
                  this is a mistake in Rung, or in a class that it was given
                  fix: run again with `--stacktrace`, and report what it shows""".formatted(failure.getClass().getName(), failure.getMessage());
    }

    Terminal terminal() {
        return terminal;
    }

    /**
     * The settings of the environment that was asked for.
     *
     * @throws MigrationException when they cannot be used
     */
    Environment environment() {
        return environment(environmentName());
    }

    /** The settings of the environment that was asked for in so many words, if one was. */
    Optional<Environment> namedEnvironment() {
        return Optional.ofNullable(environment).map(this::environment);
    }

    /** The settings of another environment. */
    Environment environment(String name) {
        var found = configuration == null ? Environment.load(name) : Environment.load(name, configuration);
        return history == null ? found : found.history(history);
    }

    /** The history that was asked for. */
    Optional<String> history() {
        return Optional.ofNullable(history);
    }

    /**
     * The migrations that are compiled, of the history that was asked for.
     *
     * @throws MigrationException when there are none
     */
    Registry registry() {
        return history == null ? Registry.find() : Registry.find(history);
    }

    /** The same, or nothing where there are no migrations yet; a history that was asked for is to be there. */
    Optional<Registry> registryIfThere() {
        try {
            return Optional.of(registry());
        } catch (ConfigurationException none) {
            if (history != null) {
                throw none;
            }
            return Optional.empty();
        }
    }

    private String environmentName() {
        if (environment != null) {
            return environment;
        }
        var variable = System.getenv("RUNG_ENV");
        return variable == null || variable.isBlank() ? "dev" : variable;
    }

    /** Gives the result of a command, to people or to programs. */
    void print(Object forPeople, Object forPrograms) {
        var text = json ? forPrograms instanceof String ready ? ready : Json.text(forPrograms) : forPeople.toString();
        terminal.out().print(text.endsWith("\n") ? text : text + "\n");
        terminal.out().flush();
    }
}

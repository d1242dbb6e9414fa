package dev.rung.cli;

import dev.rung.Migrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung sql}. */
@Command(
        name = "sql",
        description = "Shows the SQL of one migration as it was compiled, up and down.",
        footer = "%nIt asks no database.")
final class SqlCommand implements Callable<Integer> {

    private final Main main;

    @Parameters(paramLabel = "VERSION", description = "The version of the migration.")
    private long version;

    SqlCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var plan = Migrations.compiled(main.registry(), version);
        main.print(plan, Shapes.plan(plan));
        return ExitCode.DONE.number();
    }
}

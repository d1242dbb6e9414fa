package dev.rung.cli;

import dev.rung.Target;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung migrate}. */
@Command(
        name = "migrate",
        description = "Brings the database to the newest version.",
        footer = "%nEach migration is one transaction: after a failure the database is at the version before it, and "
                + "the next run resumes there. Many may run at once.")
final class MigrateCommand implements Callable<Integer> {

    private final Main main;

    @Option(
            names = "--to",
            paramLabel = "VERSION",
            description = "To this version instead, up or down; 0 leaves nothing applied.")
    private @Nullable Long to;

    @Option(
            names = "--accept-blocking",
            description = "Run also what keeps others waiting for longer than migrations.max-blocking.")
    private boolean acceptsBlocking;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    MigrateCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var version = to;
        return new Run(version == null ? Target.head() : Target.version(version), acceptsBlocking)
                .in(main, confirmation);
    }
}

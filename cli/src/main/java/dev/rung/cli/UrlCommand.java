package dev.rung.cli;

import dev.rung.processor.report.Json;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rung url}. */
@Command(
        name = "url",
        description = "Shows the address of the database, without the password, for psql and other programs.",
        footer =
                "%nAn embedded PostgreSQL has another port each time it starts, and stops with the last process that uses it: --keep "
                        + "keeps it running.")
final class UrlCommand implements Callable<Integer> {

    private final Main main;

    @Option(names = "--keep", description = "Go on until this process is ended, so that an embedded PostgreSQL runs.")
    private boolean keep;

    UrlCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        var environment = main.environment();
        var address = ServerAddress.of(environment);
        main.print(
                address.url(),
                Json.object(
                        "environment",
                        environment.name(),
                        "url",
                        address.url(),
                        "host",
                        address.host(),
                        "port",
                        Integer.valueOf(address.port()),
                        "database",
                        address.database(),
                        "user",
                        address.user()));
        if (keep) {
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE.number();
    }
}

package dev.rung.processor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A server for compilations to ask, which runs as long as the tests. */
public final class JudgingPostgres {

    private static final EmbeddedPostgres SERVER = start();

    private JudgingPostgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The option that names it. */
    public static String option() {
        return "-Arung.server=" + SERVER.getJdbcUrl("postgres", "postgres");
    }
}

package dev.rung.junit;

import dev.rung.Environment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process with tests, on the same server: takes a database, says its name, and waits. */
final class Worker {

    private Worker() {}

    /**
     * Takes a database, and gives it back when a line is read.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        try (var pool = new DatabasePool(Environment.load("shared"))) {
            var database = pool.take(new DatabasePool.Kind(MigratedDatabase.HEAD, Isolation.RESET));
            database.begin();
            System.out.println(database.cloned().name());
            System.in.read();
            database.end();
        }
    }

    static Process start(String table) {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath,
                            "-Drung.test.url=" + Environment.load("test").url(),
                            "-Drung.test.password=" + Environment.load("test").password(),
                            "-Drung.test.table=" + table,
                            Worker.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database that a worker took. */
    static String database(Process worker) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
        return String.valueOf(reader.readLine());
    }

    /** Lets a worker end as it should. */
    static void end(Process worker) throws IOException, InterruptedException {
        worker.getOutputStream().write('\n');
        worker.getOutputStream().close();
        worker.waitFor();
    }
}

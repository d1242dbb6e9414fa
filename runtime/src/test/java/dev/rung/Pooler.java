package dev.rung;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/** PgBouncer in front of the server of the tests, where it is installed. It replaces its connections to the server every second. */
final class Pooler implements AutoCloseable {

    private static final String PROGRAM = "pgbouncer";

    private final Process process;
    private final int port;

    private Pooler(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return List.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    static Pooler start(PGSimpleDataSource database, String mode) throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var file = Files.createTempFile("pgbouncer", ".ini");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(file, """
                [databases]
                * = host=127.0.0.1 port=%d user=postgres
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = %s
                server_lifetime = 1
                ignore_startup_parameters = extra_float_digits
                """.formatted(database.getPortNumbers()[0], port, mode));
        var command = System.getProperty("user.name").equals("root")
                ? List.of(PROGRAM, "-q", "-u", "nobody", file.toString())
                : List.of(PROGRAM, "-q", file.toString());
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().merge("PATH", "/usr/sbin", (path, sbin) -> path + ":" + sbin);
        var pooler = new Pooler(builder.start(), port);
        pooler.await();
        Files.delete(file);
        return pooler;
    }

    private void await() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    throw new IllegalStateException("PgBouncer does not start", e);
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    /** The same database, through the pooler. */
    PGSimpleDataSource through(PGSimpleDataSource database) {
        var through = new PGSimpleDataSource();
        through.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database.getDatabaseName());
        through.setUser(database.getUser());
        return through;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package dev.rung.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A database cluster in a folder: {@code data} is PostgreSQL's own, {@code users} has a file for each process that uses it,
 * {@code stopping} exists while a keeper stops it, {@code server.log} is what the server says, {@code password} what lets in.
 */
final class Cluster {

    private static final long PATIENCE_SECONDS = 60;

    /** Held so that the garbage collector does not close their standard input. */
    private static final List<Process> KEEPERS = new CopyOnWriteArrayList<>();

    private final Path folder;
    private final Path data;
    private final Binaries binaries;
    private final boolean temporary;

    Cluster(Path folder, Binaries binaries, boolean temporary) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.binaries = binaries;
        this.temporary = temporary;
    }

    /** Signs this process in, starts the server unless it runs, and gives its port. */
    int join() throws IOException {
        try (var channel = FileChannel.open(
                        folder.resolve("joining.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            awaitKeepers();
            signIn();
            var running = runningPort();
            return running.isPresent() ? running.get() : start();
        }
    }

    /** A keeper that was killed itself leaves its mark behind: after a while it counts for nothing. */
    private void awaitKeepers() throws IOException {
        var stopping = folder.resolve("stopping");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Files.exists(stopping) && System.nanoTime() < deadline) {
            pause();
        }
        Files.deleteIfExists(stopping);
    }

    private void signIn() throws IOException {
        var users = Files.createDirectories(folder.resolve("users"));
        var me = String.valueOf(ProcessHandle.current().pid());
        Files.writeString(users.resolve(me), "");
        if (Binaries.isWindows()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopQuietly, "rung-embedded"));
        } else {
            startKeeper(me);
        }
    }

    /** The keeper's standard input stays open as long as this process lives, and not a moment longer. */
    private void startKeeper(String me) throws IOException {
        try (InputStream resource = Cluster.class.getResourceAsStream("keeper.sh")) {
            if (resource == null) {
                throw new IOException("keeper.sh is missing from the jar");
            }
            var text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            var keeper = new ArrayList<>(
                    List.of("sh", "-c", text, "rung-keeper", folder.toString(), me, String.valueOf(temporary)));
            keeper.addAll(command("pg_ctl"));
            KEEPERS.add(new ProcessBuilder(keeper)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
    }

    private void stopQuietly() {
        try {
            run(command("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w"));
        } catch (IOException e) {
            System.getLogger("dev.rung").log(System.Logger.Level.DEBUG, "the embedded PostgreSQL does not stop", e);
        }
    }

    /** The port of a server that runs on this data, whoever started it: line 4 of postmaster.pid, if line 8 says ready. */
    private Optional<Integer> runningPort() throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        boolean ready = lines.size() >= 8 && lines.get(7).strip().equals("ready");
        boolean alive = ready
                && ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
        return alive ? Optional.of(Integer.parseInt(lines.get(3).strip())) : Optional.empty();
    }

    /** The password of every user of this server, from a file that nobody else can read. */
    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private int start() throws IOException {
        boolean isNew = !Files.exists(data.resolve("PG_VERSION"));
        boolean hasPassword = Files.exists(passwordFile());
        if (!hasPassword) {
            PrivateFolder.write(passwordFile(), Passwords.random() + "\n");
        }
        if (isNew) {
            initialize();
        }
        requireSameMajorVersion();
        if (!isNew && !hasPassword) {
            giveThePassword();
        }
        int port = freePort();
        run(command(
                "pg_ctl",
                "start",
                "-D",
                data.toString(),
                "-w",
                "-t",
                String.valueOf(PATIENCE_SECONDS),
                "-l",
                folder.resolve("server.log").toString(),
                "-o",
                options(port)));
        return port;
    }

    private void initialize() throws IOException {
        run(command(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile(),
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync"));
    }

    /** Data of a time when every user of the machine was let in: single-user mode asks nobody (PostgreSQL 18, postgres). */
    private void giveThePassword() throws IOException {
        run(
                command("postgres", "--single", "-D", data.toString(), "postgres"),
                "alter role postgres password '" + password() + "'\n");
        Files.writeString(
                data.resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
    }

    private void requireSameMajorVersion() throws IOException {
        var made = Files.readString(data.resolve("PG_VERSION")).strip();
        var version = run(command("postgres", "--version"));
        if (!version.matches("(?s).*\\) " + made + "\\b.*")) {
            throw new IOException("the data in " + data + " was made by PostgreSQL " + made + ", and this is "
                    + version.strip() + "; move the folder away, or use the binaries of version " + made);
        }
    }

    private String options(int port) {
        var options = new ArrayList<String>(List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c max_connections=200"));
        if (temporary) {
            options.addAll(List.of("-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"));
        }
        return String.join(" ", options);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (!Binaries.isWindows() && System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private String run(List<String> command) throws IOException {
        return run(command, "");
    }

    private String run(List<String> command, String input) throws IOException {
        File output = File.createTempFile("rung-", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int exit = process.waitFor();
            var said = Files.readString(output.toPath());
            if (exit != 0) {
                throw new IOException(said.strip() + log());
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.delete(output.toPath());
        }
    }

    private String log() throws IOException {
        var log = folder.resolve("server.log");
        if (!Files.exists(log)) {
            return "";
        }
        var lines = Files.readAllLines(log);
        return "\n  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}

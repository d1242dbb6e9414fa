package dev.rung.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A project on the disk, with a wrapper in the place of Maven, and the launcher beside it. */
record Shop(Path folder) {

    private static final String MIGRATION = """
            package shop;

            import dev.rung.Migration;
            import dev.rung.Reversible;
            import org.jooq.DSLContext;

            @Migration(version = 1)
            public final class AddUsers implements Reversible {

                @Override
                public void up(DSLContext db) {
                    db.execute("%s");
                }

                @Override
                public void down(DSLContext db) {
                    db.execute("drop table users");
                }
            }
            """;

    /** What a command said, and how it ended. */
    record Answer(int code, String out, String err) {}

    static Shop in(Path folder) throws IOException {
        var shop = new Shop(folder);
        shop.write("pom.xml", "<project/>");
        shop.write("src/main/resources/migrations.properties", "%dev.db.url = embedded\n");
        shop.migration("create table users (id bigint primary key)");
        try (var wrapper = Objects.requireNonNull(Shop.class.getResourceAsStream("mvnw"))) {
            Files.write(folder.resolve("mvnw"), wrapper.readAllBytes());
        }
        if (!folder.resolve("mvnw").toFile().setExecutable(true)) {
            throw new IOException("the wrapper cannot be made executable");
        }
        return shop;
    }

    void migration(String sql) throws IOException {
        migration("", sql);
    }

    /** In another module of the build. */
    void migration(String module, String sql) throws IOException {
        write(module + "src/main/java/shop/AddUsers.java", MIGRATION.formatted(sql));
    }

    void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    Answer rung(String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile("rung", "out");
        var err = Files.createTempFile("rung", "err");
        var process = launcher(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        var code = process.waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }

    /** Ends the server that a command has started: it writes into the folder as long as it runs. */
    void stop() throws IOException {
        var running = folder.resolve(".rung/dev/data/postmaster.pid");
        if (Files.exists(running)) {
            var pid = Long.parseLong(Files.readAllLines(running).get(0).strip());
            ProcessHandle.of(pid).ifPresent(server -> {
                server.destroy();
                server.onExit().orTimeout(1, TimeUnit.MINUTES).join();
            });
        }
    }

    /** A launcher in the folder of these tests, told of the project. */
    ProcessBuilder launcher(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--directory",
                folder.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("LIBRARIES", System.getProperty("java.class.path"));
        process.environment().remove("RUNG_ENV");
        return process;
    }
}

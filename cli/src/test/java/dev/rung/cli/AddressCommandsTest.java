package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressCommandsTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void begin() {
        application = Application.ofTables(folder, 1);
    }

    @Test
    void showsTheAddressWithoutThePassword() {
        application.write("migrations.properties", """
                %dev.db.url = jdbc:postgresql://db.example:5433/my%20shop?sslmode=require
                %dev.db.user = ann@home
                %dev.db.password = secret
                """);
        assertThat(application.ok("url")).isEqualTo("postgres://ann%40home@db.example:5433/my%20shop\n");
        assertThat(application.ok("url", "--json"))
                .isEqualTo(
                        "{\"environment\":\"dev\",\"url\":\"postgres://ann%40home@db.example:5433/my%20shop\",\"host\":\"db.example\","
                                + "\"port\":5433,\"database\":\"my shop\",\"user\":\"ann@home\"}\n");
    }

    @Test
    void tellsProgramsOfPostgresAllButThePassword() {
        var file = application.write("migrations.properties", """
                %dev.db.url = jdbc:postgresql://db.example/shop?user=ann&password=secret&sslmode=require
                """);
        var address = ServerAddress.of(Environment.load("dev", file));
        assertThat(address.variables())
                .containsEntry("PGHOST", "db.example")
                .containsEntry("PGPORT", "5432")
                .containsEntry("PGDATABASE", "shop")
                .containsEntry("PGUSER", "ann")
                .containsEntry("PGSSLMODE", "require");
        assertThat(address.variables()).doesNotContainValue("secret");
        assertThat(address).asString().doesNotContain("secret");
    }

    @Test
    void startsTheProgramWithArgumentsAndEndsAsItDoes() throws Exception {
        application.write("migrations.properties", """
                %dev.db.url = jdbc:postgresql://db.example/shop
                %dev.db.user = ann
                %dev.db.password = a:secret
                """);
        var seen = folder.resolve("seen");
        var program = application.write("program", """
                #!/bin/sh
                echo "$PGUSER $PGDATABASE $(ls -l "$PGPASSFILE" | cut -c 1-10) $(cat "$PGPASSFILE") $*" > %s
                exit 3
                """.formatted(seen));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        var outcome = application.run("psql", "--program", program.toString(), "-X");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run("psql", "--program", program.toString(), "--", "-c", "select 1"))
                .isEqualTo(3);
        assertThat(seen).content().isEqualTo("ann shop -rw------- *:*:*:*:a\\:secret -c select 1\n");
    }

    /** What stands behind {@code --} is psql's, so that the shared options come before. */
    private int run(String... args) {
        var complete = new ArrayList<>(
                List.of("--config", folder.resolve("migrations.properties").toString()));
        complete.addAll(List.of(args));
        return Main.run(Terminal.system(), complete.toArray(String[]::new));
    }

    @Test
    void saysWhenThereIsNoSuchProgram() {
        var outcome = application.run("psql", "--program", "/no/such/psql");
        assertThat(outcome.code()).isEqualTo(ExitCode.CONFIGURATION.number());
        assertThat(outcome.err()).contains("`/no/such/psql` cannot be started", "the address is postgres://postgres@");
    }
}

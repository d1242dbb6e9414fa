package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Typed tables are what jOOQ's own generator makes of a database with the same schema. */
class TypedTablesComparisonTest {

    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    static Stream<String> schemas() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/schemas"))) {
            return files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void areWhatTheGeneratorOfJooqMakes(String name) throws Exception {
        var sql = Files.readString(Path.of("src/test/resources/schemas", name + ".sql"));
        var ours = new Project(Files.createDirectories(folder.resolve("ours")), "-Arung.tables=shop.tables");
        assertThat(ours.javac(ours.write(Sources.irreversible("AddAll", 1, sql))))
                .isEmpty();
        var theirs = new JooqGenerator(server)
                .generate(name, List.of(sql), Files.createDirectories(folder.resolve("theirs")));
        var expected = GeneratedClasses.describe(theirs);
        var actual = GeneratedClasses.describe(ours);
        assertThat(expected).isNotEmpty();
        assertThat(without(actual, expected)).as("what only Rung makes").isEmpty();
        assertThat(without(expected, actual)).as("what only jOOQ makes").isEmpty();
    }

    private static List<String> without(List<String> facts, List<String> others) {
        var known = Set.copyOf(others);
        return facts.stream().filter(fact -> !known.contains(fact)).toList();
    }
}

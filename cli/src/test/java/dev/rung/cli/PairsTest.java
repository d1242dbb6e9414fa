package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static dev.rung.cli.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.cli.sql.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of schemas in files under {@code pairs/}: the generated migration compiles, leads from the one to the other and back, and
 * generating again gives nothing. What a file expects to be said of it is all that is said; the query of its section {@code keeps}
 * gives the same before, after and back.
 */
class PairsTest {

    private static final Pattern SECTION = Pattern.compile("(?ms)^-- (\\w+)$\\R(.*?)(?=^-- \\w+$|\\z)");

    @TempDir
    private Path folder;

    static Stream<String> pairs() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/pairs"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void leadsThereAndBackAndNowhereThen(String name) throws Exception {
        var pair = sections(Files.readString(Path.of("src/test/resources/pairs", name)));
        var application = begun(pair.get("before"));
        var keeps = pair.getOrDefault("keeps", "select 1");
        execute(application.database(), pair.getOrDefault("data", ""));
        var start = snapshot(application);
        var rows = query(application.database(), keeps);
        var file = application.write("after.sql", pair.get("after")).toString();

        var said = application.ok("generate", "change", "--schema-file", file);
        var source = Files.readString(application.sources().resolve("cars/Change.java"));
        assertThat(said.lines().skip(1).map(String::strip))
                .as(source)
                .containsExactlyInAnyOrderElementsOf(
                        pair.getOrDefault("said", "").lines().toList());
        application.compile().ok("migrate");
        assertThat(query(application.database(), keeps)).as(source).isEqualTo(rows);
        var wanted = Databases.create();
        Statements.of(pair.get("after")).forEach(statement -> execute(wanted, statement));
        try (var connection = wanted.getConnection()) {
            assertThat(changes(snapshot(application), CatalogSnapshot.of(connection)))
                    .as(source)
                    .isEmpty();
        }
        assertThat(application.ok("generate", "again", "--schema-file", file)).startsWith("nothing to generate");
        application.ok("rollback");
        assertThat(changes(start, snapshot(application))).as(source).isEmpty();
        assertThat(query(application.database(), keeps)).as(source).isEqualTo(rows);
    }

    /** What is only warned about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table t (a int4range) | create table t (a int8range) | up: does not run: ALTER TABLE public.t …: ERROR: cannot cast type int4range to int8range + up: does not do all of it: column `t.a` has type `int4range`; it should be `int8range`
            create type c as (a int); create table t (b c) | create type c as (a bigint); create table t (b c) | up: DROPS column `public.t.b` AND MAKES IT AGAIN: its data would be lost; write this another way + down: DROPS column `public.t.b` AND MAKES IT AGAIN: its data would be lost; write this another way
            create type e as enum ('a'); create table t (b e) | create type e as enum ('a', 'b'); create table t (b e default 'b') | up: does not run: ALTER TABLE public.t …: ERROR: unsafe use of new value "b" of enum type e + up: does not do all of it: column `t.b` has no default; it should be `'b'::public.e` + down: fails where rows hold 'b' of enum `public.e`: give them another value before
            create type e as enum ('a', 'b'); create table t (b e); create type c as (d e) | create type e as enum ('a'); create table t (b e); create type c as (d e) | up: DROPS column `public.t.b` AND MAKES IT AGAIN: its data would be lost; write this another way
            create table t (a int); create publication p for table t | create table t (a int) | does not do all of it: publication `p` is left behind
            create table t (a int) | create table t (a int); alter default privileges grant select on tables to public | does not do all of it: default privileges `postgres on tables` is missing
            """)
    void saysWhatIsLeft(String before, String after, String said) {
        var application = begun(before);
        var file = application.write("after.sql", after).toString();
        assertThat(application
                        .run("generate", "change", "--schema-file", file)
                        .out()
                        .lines()
                        .skip(1)
                        .map(String::strip))
                .containsExactly(said.split(" \\+ "));
    }

    private static Map<String, String> sections(String text) {
        var sections = new HashMap<String, String>();
        SECTION.matcher(text).results().forEach(found -> sections.put(found.group(1), found.group(2)));
        return sections;
    }

    private Application begun(String sql) {
        var application = new Application(folder);
        application.write("src/main/java/cars/Begin.java", """
                package cars;

                import dev.rung.*;
                import org.jooq.DSLContext;

                @Migration(version = 1)
                public final class Begin implements Irreversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("%s");
                    }

                    @Override
                    public String reason() {
                        return "it is the first";
                    }
                }
                """.formatted(
                        sql.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")));
        application.compile().ok("migrate");
        return application;
    }

    private static CatalogSnapshot snapshot(Application application) throws SQLException {
        try (var connection = application.database().getConnection()) {
            return CatalogSnapshot.of(connection);
        }
    }

    private static List<CatalogChange> changes(CatalogSnapshot one, CatalogSnapshot other) {
        return one.changesTo(other).stream()
                .filter(change -> !change.isColumnOrder())
                .toList();
    }
}

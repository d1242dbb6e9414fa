package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static dev.rung.cli.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What other tools wrote runs as they ran it, up and down, on a real database. */
class ImportCommandTest {

    private static final String NASTY = """
            -- it's a "comment" with a quote, \"""three of them\""" and a backslash \\u0041
            create table if not exists quotes (id int primary key, "odd name" text default 'it''s; {0} ? :name', tags text[], data jsonb);\r
            insert into quotes ("odd name", id, tags) values (E'tab\\t quote\\' back\\\\ {fn now()} {{', 1, '{a,"b c"}'), ('trailing \s
              and lines\t
            ', 2, null);
            /* a block; /* nested; */ ' */
            create function add_one(n int) returns int language plpgsql as $body$
            begin
              -- a comment; with a semicolon
              return n + 1; -- $1 stays, \\d too
            end;\r
            $body$;
            do $$ begin perform add_one(1); end $$;
            update quotes set data = '{"a": 1}' where tags is null;
            delete from quotes where data ? 'b' or data @? '$.a ? (@ > 5)';
            select setval('numbers', 42);
            create view "Quotes ä" as select id, add_one(id) as "plus 1" from quotes where "odd name" like '%\\_%' or true;
            """;

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void begin() throws Exception {
        application = new Application(folder);
        Files.createDirectories(application.classes());
    }

    private void sql(String path, String text) {
        application.write("sql/" + path, text);
    }

    private String imported(String... options) {
        var args = new ArrayList<>(List.of(
                "import",
                folder.resolve("sql").toString(),
                "--package",
                "cars",
                "--source",
                application.sources().toString()));
        args.addAll(List.of(options));
        var said = application.ok(args.toArray(String[]::new));
        application.compile();
        return said;
    }

    /** Runs what was imported, and compares with the SQL as the tool would have run it. */
    private void runsAs(String... original) throws SQLException {
        application.ok("migrate");
        var other = Databases.create();
        for (var sql : original) {
            execute(other, sql);
        }
        assertThat(snapshot(other).changesTo(snapshot(application.database()))).isEmpty();
    }

    private void runsDownToNothing() throws SQLException {
        application.ok("rollback", "--to", "0");
        assertThat(snapshot(Databases.create()).changesTo(snapshot(application.database())))
                .isEmpty();
        application.ok("migrate");
    }

    private static CatalogSnapshot snapshot(PGSimpleDataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return CatalogSnapshot.of(connection, "rung_history");
        }
    }

    private String source(String name) {
        try {
            return Files.readString(application.sources().resolve("cars/" + name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void runsGolangMigrateExactly() throws SQLException {
        sql("000001_init.up.sql", "create sequence numbers;");
        sql("000001_init.down.sql", "drop sequence numbers;");
        sql("000002_nasty.up.sql", NASTY);
        sql("000002_nasty.down.sql", "drop view \"Quotes ä\"; drop function add_one; drop table quotes;");
        sql("000003_wrapped.up.sql", "BEGIN;\n\ncreate table wrapped (id int);\n\nCOMMIT;\n");
        sql("000003_wrapped.down.sql", "begin; drop table wrapped; commit");
        sql("000004_alone.up.sql", "create index concurrently quotes_tags on quotes (tags);");
        sql("000004_alone.down.sql", "drop index concurrently quotes_tags");
        assertThat(imported()).isEqualTo("""
                000001_init.up.sql -> 1 Init
                000002_nasty.up.sql -> 2 Nasty
                000003_wrapped.up.sql -> 3 Wrapped
                  note: its `begin` and `commit` were left out, since each migration is one transaction
                000004_alone.up.sql -> 4 Alone, not one transaction
                wrote 4 classes from pairs of .up.sql and .down.sql (golang-migrate, sqlx)
                """);
        runsAs(
                "create sequence numbers",
                NASTY,
                "create table wrapped (id int)",
                "create index concurrently quotes_tags on quotes (tags)");
        assertThat(query(application.database(), "select \"odd name\", tags from quotes order by id"))
                .containsExactly("tab\t quote' back\\ {fn now()} {{ {a,\"b c\"}", "trailing  \n  and lines\t\n null");
        assertThat(query(application.database(), "select nextval('numbers')")).containsExactly("43");
        assertThat(application.ok("sql", "2")).contains("-- $1 stays, \\d too");
        runsDownToNothing();
    }

    @Test
    void readsFlyway() throws SQLException {
        sql("V1__init.sql", "create table ${table} (id int);");
        sql("V1.10__later.sql", "alter table a add c10 int;");
        sql("V1.2__earlier.sql", "alter table a add c2 int;");
        sql("sub/V2__index.sql", "create index concurrently i on a (id);");
        sql("U2__index.sql", "drop index i;");
        sql("V3__alone.sql", "vacuum a;");
        sql("R__view.sql", "create or replace view v as select c2, c10 from a;");
        var said = imported("--placeholder", "table=a");
        assertThat(said).contains("V1.2__earlier.sql -> 2 Earlier, irreversible\n", "V1.10__later.sql -> 3 Later");
        assertThat(said).contains("sub/V2__index.sql -> 4 Index, not one transaction\n", "R__view.sql -> 6 View");
        assertThat(source("Earlier")).contains("return \"`V1.2__earlier.sql` came without a way down\";");
        runsAs(
                "create table a (id int)",
                "alter table a add c2 int",
                "alter table a add c10 int",
                "create index i on a (id)",
                "create view v as select c2, c10 from a");
    }

    @Test
    void keepsTheNumbersOfTimestamps() throws SQLException {
        sql("20260101120000_users.sql", """
                -- migrate:up
                create table users (id int);

                -- migrate:down
                drop table users;
                """);
        sql("20260102120000_index.sql", """
                -- migrate:up transaction:false
                create index concurrently i on users (id);
                -- migrate:down transaction:false
                drop index i;
                """);
        sql("20260103120000_nothing.sql", "-- migrate:up\ncreate table t (id int);\n-- migrate:down\n-- nothing\n");
        assertThat(imported()).isEqualTo("""
                20260101120000_users.sql -> 20260101120000 Users
                20260102120000_index.sql -> 20260102120000 Index, not one transaction
                20260103120000_nothing.sql -> 20260103120000 Nothing, irreversible
                wrote 3 classes from dbmate
                """);
        assertThat(source("Users")).contains("@Migration(version = 2026_01_01_120000L)");
        assertThat(source("Nothing")).contains("the way down of `20260103120000_nothing.sql` did nothing");
        runsAs("create table users (id int); create index i on users (id); create table t (id int)");
    }

    @Test
    void readsGoose() throws SQLException {
        sql("00001_users.sql", """
                -- +goose Up
                create table users (id int);
                -- +goose StatementBegin
                create function f() returns int language plpgsql as $$
                begin
                  return 1;
                end;
                $$;
                -- +goose StatementEnd
                -- +goose Down
                drop function f;
                drop table users;
                """);
        sql("00002_index.sql", """
                -- +goose NO TRANSACTION
                -- +goose Up
                create index concurrently i on users (id);
                -- +goose Down
                drop index concurrently i;
                """);
        assertThat(imported()).contains("00002_index.sql -> 2 Index, not one transaction", "from goose");
        runsAs(
                "create table users (id int); create function f() returns int language plpgsql as $$\nbegin\n  return 1;\nend;\n$$;",
                "create index i on users (id)");
        runsDownToNothing();
    }

    @Test
    void readsDiesel() throws SQLException {
        sql("00000000000000_diesel_initial_setup/up.sql", "create function f() returns int return 1;");
        sql("00000000000000_diesel_initial_setup/down.sql", "drop function f;");
        sql("2026-01-01-120000_create-users/up.sql", "create table users (id int)");
        sql("2026-01-01-120000_create-users/down.sql", "drop table users");
        sql("2026-01-02-120000_index/up.sql", "create index concurrently i on users (id)");
        sql("2026-01-02-120000_index/down.sql", "drop index i");
        sql("2026-01-02-120000_index/metadata.toml", "run_in_transaction = false\n");
        assertThat(imported())
                .contains("create-users/up.sql -> 2 CreateUsers\n", "_index/up.sql -> 3 Index, not one transaction\n");
        runsAs("create function f() returns int return 1; create table users (id int); create index i on users (id)");
        runsDownToNothing();
    }

    @Test
    void splitsWhatAClassFileCannotHold() throws SQLException {
        var rows = new StringBuilder("create table t (a text);\ninsert into t values\n");
        for (int row = 0; row < 20_000; row++) {
            rows.append("  ('row ").append(row).append(" ä')").append(row == 19_999 ? ";\n" : ",\n");
        }
        sql("1_rows.up.sql", rows.toString());
        sql("1_rows.down.sql", "drop table t");
        imported();
        assertThat(source("Rows")).contains("String UP_1 = \"\"\"", "db.execute(UP_1.concat(UP_2)");
        runsAs("create table t (a text)");
        assertThat(query(application.database(), "select count(*), count(distinct a) from t"))
                .containsExactly("20000 20000");
    }

    @Test
    void takesADownThatIsIncompleteIfToldTo() throws SQLException {
        sql("1_a.up.sql", "create table a (id int); create table b (id int)");
        sql("1_a.down.sql", "drop table a");
        imported("--allow", "down-incomplete");
        assertThat(source("A"))
                .contains(
                        "@Allow(value = \"down-incomplete\", reason = \"imported as it stands\")\n@Migration(version = 1)");
        runsAs("create table a (id int); create table b (id int)");
    }

    @Test
    void takesTransactionControlOutWhereverAStatementBegins() throws SQLException {
        sql(
                "1_a.up.sql",
                "/* first */ BEGIN;\nBEGIN;\nCREATE TABLE a (id int); -- one\nCOMMIT; begin isolation level serializable;\n"
                        + "create function f() returns int begin atomic select 1; end;\nEND;\n");
        sql("1_a.down.sql", "start transaction read write; drop function f; drop table a; end work");
        assertThat(imported()).contains("note: its `begin` and `commit` were left out");
        assertThat(source("A"))
                .doesNotContainIgnoringCase("begin;", "commit", "isolation", "transaction", "end work")
                .contains("-- one");
        runsAs("create table a (id int)", "create function f() returns int begin atomic select 1; end");
        runsDownToNothing();
    }

    @Test
    void keepsWhatLooksLikeATemplate() throws SQLException {
        sql(
                "1_a.up.sql",
                "create table a (t text default $x${0} {fn now()}$x$, c int check (c <> 0)); -- {1}\ncomment on table a is '{2}';");
        sql("1_a.down.sql", "drop table a /* {0} */");
        imported();
        assertThat(source("A")).contains("import static org.jooq.impl.DSL.*;", "db.execute(raw(\"\"\"");
        runsAs("create table a (t text default '{0} {fn now()}', c int check (c <> 0)); comment on table a is '{2}'");
        runsDownToNothing();
    }

    @Test
    void writesTheRowsOfACopyAsInserts() throws SQLException {
        sql("1_a.up.sql", """
                create table "A b" (id int generated always as identity, "the text" text, n int);
                COPY public."A b" (id, "the text", n) FROM stdin;
                1\tit's; drop\t\\N
                2\ttab\\there\\\\ and\\nline ä\t-7
                3\t\t0
                \\.

                copy "A b" from stdin;
                4\t$$ -- {0}\t1
                \\.
                select setval(pg_get_serial_sequence('"A b"', 'id'), 4);
                """);
        sql("1_a.down.sql", "drop table \"A b\"");
        imported();
        application.ok("migrate");
        assertThat(query(application.database(), "select id, \"the text\", n from \"A b\" order by id"))
                .containsExactly("1 it's; drop null", "2 tab\there\\ and\nline ä -7", "3  0", "4 $$ -- {0} 1");
    }

    @Test
    void anEmptyDownStaysReversibleWhereOnlyRowsChange() throws SQLException {
        sql("1_a.up.sql", "create table a (id int)");
        sql("1_a.down.sql", "drop table a");
        sql("2_rows.up.sql", "insert into a values (1); update a set id = 2;");
        sql("2_rows.down.sql", "-- nothing to do");
        assertThat(imported()).contains("2_rows.up.sql -> 2 Rows\n");
        assertThat(source("Rows"))
                .contains("implements Reversible", "@Allow(value = \"empty-down\"", "// nothing: up() changes rows");
        application.ok("migrate");
        runsDownToNothing();
    }

    @Test
    void namesWhatOfFlywayItLeavesOut() {
        sql("V1__init.sql", "create table a (id int);");
        sql("U7__gone.sql", "drop table b;");
        sql("beforeMigrate.sql", "set role owner;");
        sql("afterEachMigrate__grants.sql", "grant select on all tables in schema public to reader;");
        sql("B3__baseline.sql", "create table a (id int);");
        sql("notes.sql", "select 1");
        sql("db/migration/V2__Code.java", "class V2__Code {}");
        assertThat(imported())
                .contains(
                        "left out: `B3__baseline.sql` is a baseline of Flyway",
                        "left out: `U7__gone.sql` undoes a version that is not there",
                        "left out: `afterEachMigrate__grants.sql` is a callback of Flyway",
                        "left out: `beforeMigrate.sql` is a callback of Flyway",
                        "left out: `notes.sql` is no migration of Flyway by its name",
                        "left out: `db/migration/V2__Code.java` is a migration in Java");
    }

    @Test
    void saysWhatOnlyPsqlUnderstands() {
        sql("001_data.sql", "create table t (id int);\n\ncopy t from stdin with (format csv);\n1\n\\.\n");
        sql("002_meta.sql", "select ';\n\\x';\n\\connect other\n");
        var said = application.ok(
                "import",
                folder.resolve("sql").toString(),
                "--package",
                "cars",
                "--source",
                application.sources().toString());
        assertThat(said)
                .contains(
                        "  note: line 3: `copy … from stdin` with options reads its data from psql; write it as `insert`\n")
                .contains("  note: line 3: a command of psql, which the server does not know; remove it\n");
    }

    @Test
    void countsOnWhereThereAreMigrations() {
        application = Application.ofTables(folder, 1, 2);
        sql("1_a.up.sql", "create table a (id int)");
        sql("1_a.down.sql", "drop table a");
        assertThat(application.ok("import", folder.resolve("sql").toString())).startsWith("1_a.up.sql -> 3 A\n");
        application.compile().ok("migrate");
        var again = application.run("import", folder.resolve("sql").toString());
        assertThat(again.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(again.err()).contains("1 of 1 classes exist already").contains("nothing was written");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        sql("readme.sql", "nothing");
        var unknown =
                application.run("import", folder.resolve("sql").toString(), "--package", "cars", "--source", "src");
        assertThat(unknown.code()).isEqualTo(ExitCode.CONFIGURATION.number());
        assertThat(unknown.err()).contains("has no migrations that are known here");
        Files.write(folder.resolve("sql/1_latin.up.sql"), "select 'ä'".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(application
                        .run("import", folder.resolve("sql").toString(), "--package", "cars", "--source", "src")
                        .err())
                .startsWith("error: `1_latin.up.sql` is not UTF-8\n  nothing was written");
    }
}

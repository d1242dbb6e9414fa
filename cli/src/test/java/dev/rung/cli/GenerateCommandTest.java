package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A generated migration leads to the wanted schema and back, and generating again gives nothing. */
class GenerateCommandTest {

    private static final String WANTED = """
            create type mood as enum ('sad', 'happy');
            create domain email as text check (value like '%@%');
            create sequence numbers;
            create table t1 (
              id bigint generated always as identity primary key, name varchar(20) not null default 'x' collate "C", feeling mood,
              address email unique, tags text[], data jsonb, price numeric(10, 2) check (price > 0),
              whole text generated always as (name || '!') stored, exclude using gist (int4range(1, 2) with &&));
            create table t2 (id int primary key, t1 bigint references t1 on delete cascade);
            create index t1_name on t1 using gin (tags) where price > 1;
            create index t1_lower on t1 (lower(name));
            comment on table t1 is 'it''s "quoted" \\ here';
            create view v1 as select id, name from t1;
            create view v2 as select * from v1;
            create materialized view m as select count(*) from t2;
            create function f(a int) returns int language plpgsql as $$ begin return a + 1; end $$;
            create function g() returns trigger language plpgsql as $$ begin return new; end $$;
            create trigger g before insert on t1 for each row execute function g();
            alter table t1 enable row level security;
            create policy p on t1 for select using (id > 0);
            create table parts (id int, d date) partition by range (d);
            create table parts_1 partition of parts for values from ('2026-01-01') to ('2027-01-01');
            """;

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void migrate() {
        application = Application.ofTables(folder, 1, 2);
        application.ok("migrate");
    }

    private static CatalogSnapshot snapshot(PGSimpleDataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return CatalogSnapshot.of(connection);
        }
    }

    private String source(String name) throws Exception {
        return Files.readString(application.sources().resolve("cars/" + name + ".java"));
    }

    @Test
    void writesTheFirstMigration(@TempDir Path empty) throws Exception {
        var first = new Application(empty);
        Files.createDirectories(first.classes());
        var file = first.write("schema.sql", "create table cars (id int primary key);")
                .toString();
        var sources = first.sources().toString();
        assertThat(first.ok(
                        "generate",
                        "initial schema",
                        "--schema-file",
                        file,
                        "--package",
                        "shop.db",
                        "--source",
                        sources))
                .contains("shop/db/InitialSchema.java\n");
        assertThat(first.run("generate", "more", "--schema-file", file, "--package", "shop.db", "--source", sources)
                        .err())
                .startsWith("error: version 1 in `" + sources + "` is not compiled\n")
                .contains("fix: compile first");
        first.compile().ok("migrate");
        assertThat(Databases.tables(first.database())).containsExactly("cars");
    }

    @Test
    void leadsToASchemaThatAFileDescribes() throws Exception {
        var file = application.write("schema.sql", WANTED).toString();
        var before = snapshot(application.database());
        assertThat(application.ok("generate", "all of it", "--schema-file", file))
                .contains("cars/AllOfIt.java\n");
        application.compile().ok("migrate");
        var wanted = Databases.create();
        execute(wanted, WANTED);
        assertThat(snapshot(wanted).changesTo(snapshot(application.database())))
                .filteredOn(change -> !change.isColumnOrder())
                .as(source("AllOfIt"))
                .isEmpty();
        assertThat(application.ok("generate", "again", "--schema-file", file))
                .isEqualTo("nothing to generate: the migrations make what is wanted\n");
        application.ok("rollback");
        assertThat(before.changesTo(snapshot(application.database())))
                .filteredOn(change -> !change.isColumnOrder())
                .isEmpty();
    }

    @Test
    void takesOverWhatSomebodyDidByHand() throws Exception {
        execute(application.database(), "alter table t1 add seen timestamptz; create index t1_seen on t1 (seen)");
        application.ok("generate", "add seen", "--from-drift");
        assertThat(source("AddSeen"))
                .contains(
                        "db.alterTable(\"t1\").addColumn(\"seen\", TIMESTAMPWITHTIMEZONE).execute();",
                        "db.createIndex(\"t1_seen\").on(\"t1\", \"seen\").execute();",
                        "db.alterTable(\"t1\").dropColumn(\"seen\").execute();")
                .doesNotContain("rung_history", "OWNER TO", "// ", "PostgresDSL");
        var pending = application.compile().run("generate", "more", "--from-drift");
        assertThat(pending.code()).isEqualTo(ExitCode.HISTORY.number());
        assertThat(pending.err()).contains("is not at version 3");
    }

    @Test
    void leadsToTheSchemaOfAnAddressAndOnlyReadsThere() throws Exception {
        var other = Databases.create();
        execute(other, "create table t1 (id int); create table t2 (id int); create index t1_id on t1 (id)");
        var address = other.getUrl().replace("jdbc:", "").replace("//", "//postgres:s3cret@");
        var outcome =
                application.run("generate", "add index", "--schema-of", address + "?readOnly=true&readOnlyMode=always");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(source("AddIndex")).contains("db.createIndex(\"t1_id\")").doesNotContain("s3cret");
        assertThat(outcome.out() + outcome.err()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://ann:s3cret@localhost:1/shop, CONNECTION",
        "postgres://ann:s3cret@localhost:port/shop, CONNECTION",
        "jdbc:postgresql://localhost:port/shop?user=ann&password=s3cret, CONNECTION",
        "mysql://ann:s3cret@localhost/shop, CONFIGURATION"
    })
    void saysWhatIsWrongWithAnAddressAndNotItsPassword(String address, ExitCode code) {
        var outcome = application.run("generate", "add index", "--schema-of", address);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code.number());
        assertThat(outcome.err()).startsWith("error: ").doesNotContain("s3cret", "\tat ");
    }

    @Test
    void writesTheDslWhereItSaysTheSame() throws Exception {
        var file = application.write("schema.sql", """
                create table t1 (id int);
                create table t2 (id int);
                create table reports (
                  id bigint generated by default as identity primary key, make varchar(60) not null, price numeric(10, 2) not null,
                  sold boolean not null default false, seen timestamptz not null default now(),
                  constraint reports_price_check check (price > 0));
                create unique index reports_make_idx on reports (lower(make), seen desc) where not sold;
                comment on column reports.price is 'in €';
                create view dear_reports with (security_barrier) as select make, price from reports where price > 100000;
                create function touch() returns trigger language plpgsql as $$
                begin
                  new.seen := now();
                  return new;
                end
                $$;
                create trigger reports_touch before update on reports for each row execute function touch();
                grant select on reports to public;
                """);
        application.ok("generate", "add reports", "--schema-file", file.toString());
        Golden.check("AddReports.java", source("AddReports"));
    }

    @Test
    void leavesNamesAsTheyAreWhereNamesBelongElsewhere() throws Exception {
        application = new Application(folder.resolve("elsewhere"))
                .migration(1, "CreateOps", "create schema ops", "drop schema ops");
        application.write(
                "migrations.properties", """
                db.user = postgres
                %%dev.db.url = %s&currentSchema=ops,public
                """.formatted(application.database().getUrl()));
        application.compile().ok("migrate");
        execute(application.database(), "create table public.t3 (id int)");
        application.ok("generate", "add t3", "--from-drift");
        assertThat(source("AddT3")).contains("CREATE TABLE public.t3").doesNotContain("createTable");
    }

    @Test
    void offersARenameAsAChoice() throws Exception {
        var file = application
                .write("schema.sql", "create table t1 (number int); create table t2 (id int)")
                .toString();
        assertThat(application.ok("generate", "number cars", "--schema-file", file))
                .contains("up: drops column `public.t1.id` and its data\n")
                .contains(
                        "write `db.alterTable(\"t1\").renameColumn(\"id\").to(\"number\").execute();` instead of dropping");
        assertThat(source("NumberCars")).contains("// if `public.t1.number` is `public.t1.id` under another name");
    }

    @Test
    void asksAboutARenameOnATerminal() throws Exception {
        var file = application
                .write("schema.sql", "create table t1 (number int); create table t2 (id int, more text)")
                .toString();
        application.answering("yes").ok("generate", "number cars", "--schema-file", file);
        assertThat(source("NumberCars"))
                .doesNotContain("TYPE change")
                .contains("db.alterTable(\"t1\").renameColumn(\"id\").to(\"number\").execute();")
                .contains("db.alterTable(\"t1\").renameColumn(\"number\").to(\"id\").execute();")
                .doesNotContain("dropColumn(\"id\")");
        execute(application.database(), "insert into t1 values (7)");
        application.compile().ok("migrate");
        assertThat(Databases.query(application.database(), "select number from t1"))
                .containsExactly("7");
        application.ok("rollback");
        assertThat(Databases.query(application.database(), "select id from t1")).containsExactly("7");
    }
}

package dev.rung.cli.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.source.Body;
import dev.rung.cli.source.MigrationClass;
import dev.rung.processor.MigrationProcessor;
import dev.rung.processor.check.Severities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written compiles to the statements that it was written for. */
class DslTest {

    @TempDir
    private Path folder;

    @Test
    void compilesToTheSameStatements() throws IOException {
        var statements = StatementFiles.cases()
                .flatMap(migration -> migration.statements().stream())
                .distinct()
                .toList();
        var written = statements.stream().map(Dsl::of).toList();
        var compiled = compiled(written);
        assertThat(compiled.size()).isEqualTo(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            var sql = compiled.get(i);
            boolean same = sql.equals(statements.get(i)) || Proof.same(statements.get(i), sql);
            assertThat(same)
                    .as("%s%nis compiled to%n%s", statements.get(i), sql)
                    .isTrue();
        }
        assertThat(written.stream().filter(DslTest::isDsl).count()).isGreaterThan(740);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DROP TABLE public.users | db.dropTable("users").execute();
            drop table ops."Users" | db.dropTable(name("ops", "Users")).execute();
            drop table users cascade | db.dropTable("users").cascade().execute();
            drop index concurrently if exists i | db.execute(dropIndexConcurrentlyIfExists("i"));
            drop index ops.i | db.execute("drop index ops.i");
            drop table a, b | db.execute("drop table a, b");
            alter table only t drop column a | db.execute("alter table only t drop column a");
            alter table t add a varchar(20)[] | db.alterTable("t").addColumn("a", dataType("character varying(20)[]")).execute();
            alter table t add a text default 'it''s' not null | db.alterTable("t").addColumn("a", CLOB.notNull().defaultValue("it's")).execute();
            alter table t add a date default current_date | db.alterTable("t").addColumn("a", LOCALDATE.defaultValue(field("current_date", LOCALDATE))).execute();
            alter table t add a public.citext | db.alterTable("t").addColumn("a", dataType("citext")).execute();
            alter table t add a int, drop b | db.execute("alter table t add a int, drop b");
            alter table t alter a type int using b | db.execute(alterColumn("a").on("t").set(INTEGER).using("b"));
            alter table t alter a type int | db.alterTable("t").alterColumn("a").set(INTEGER).execute();
            create index i on t (a, lower(b) desc nulls last) | db.createIndex("i").on(table(name("t")), field(name("a")), field("lower(b)").desc().nullsLast()).execute();
            create index i on only t (a) | db.execute(createIndexUsing("btree", "i").onOnly("t", "a"));
            create table t (a serial) with (fillfactor = 80) | db.createTable("t").column("a", dataType("serial")).storage("with (fillfactor = 80)").execute();
            alter sequence s owned by t.a | db.execute(alterSequenceOwnedBy("s").column("t", "a"));
            alter table t owner to app | db.execute(alterOwnerOf().table("t").to("app"));
            alter table t owner to current_user | db.execute("alter table t owner to current_user");
            alter domain d set schema ops | db.execute(alterSchemaOf().domain("d").to("ops"));
            grant select, insert on t, ops.u to app | db.execute(grantPrivileges("select", "insert").onTables(name("t"), name("ops", "u")).to("app"));
            grant select on t to app with grant option | db.execute(grantPrivileges("select").onTables("t").to("app").withGrantOption());
            revoke all on t from public | db.execute(revokePrivileges("all").onTables("t").fromPublic());
            create extension citext schema ops | db.execute(createExtension("citext").schema("ops"));
            create policy p on t to app | db.execute(createPolicy("p").on("t").to("app"));
            create policy p on t to current_user | db.execute("create policy p on t to current_user");
            comment on table t is null | db.execute(commentOn().table("t").isNull());
            alter type mood add value 'so so' after 'sad' | db.execute(addEnumValue("so so").to("mood").after("sad"));
            alter /* only */ table "Größe.x" /* add b */ add "ä.b" int | db.alterTable("Größe.x").addColumn("ä.b", INTEGER).execute();
            create /* concurrently */ index größe_idx on public."Größe.x" /* using gin */ ("ä.b") | db.createIndex("größe_idx").on("Größe.x", "ä.b").execute();
            create index i on t using btree (coalesce(a, 0), (a + 1)) | db.createIndex("i").on(table(name("t")), field("coalesce(a, 0)"), field("(a + 1)")).execute();
            drop index /* if exists */ "ops.i" | db.dropIndex("ops.i").execute();
            create function f() returns void language sql as $$ create trigger g before insert on t execute function f(); $$ | db.execute(createFunction("f").returnsVoid().language("sql").as(" create trigger g before insert on t execute function f(); "));
            create function f(a int) returns int language sql return a + 1 | db.execute("create function f(a int) returns int language sql return a + 1");
            create trigger "g.1" before update of "a,b" or delete on t for each row execute function f('or', 1, x) | db.execute(createTrigger("g.1").beforeUpdateOf("a,b").orDelete().on("t").forEachRow().function("f", "or", "1", "x"));
            alter table t alter a type text using (concat('using ', a)) | db.execute(alterColumn("a").on("t").set(CLOB).using("concat('using ', a)"));
            alter table t add a varchar(3) default 'x'::character varying | db.alterTable("t").addColumn("a", VARCHAR(3).defaultValue("x")).execute();
            alter table t add a public.text | db.execute("alter table t add a public.text");
            alter table t add a int4 constraint c not null | db.execute("alter table t add a int4 constraint c not null");
            create table t (a int check (a > 0) not valid) | db.execute("create table t (a int check (a > 0) not valid)");
            create table t (a int, b int generated always as (a * 2) stored) | db.execute("create table t (a int, b int generated always as (a * 2) stored)");
            create table p (a date) partition by range (a) | db.createTable("p").column("a", LOCALDATE).storage(partitionByRange("a")).execute();
            create table p1 partition of "P.x" for values from (minvalue) to ('2026-01-01') | db.execute(createPartition("p1").of("P.x").forValuesFrom(minvalue()).to("2026-01-01"));
            create sequence s as bigint start with 1 increment by 1 no maxvalue cache 1 | db.createSequence("s").execute();
            create sequence s start 5 minvalue 5 | db.createSequence("s").minvalue(5).startWith(5).execute();
            alter policy p on t to app using (a > 1) | db.execute(alterPolicy("p").on("t").to("app").using("a > 1"));
            refresh materialized view concurrently m | db.execute(refreshMaterializedViewConcurrently("m"));
            create view v as /* the query */ select 1 as "a.b" | db.createView("v").as("select 1 as \\"a.b\\"").execute();
            select 1 | db.execute("select 1");
            """)
    void saysExactlyTheSame(String sql, String java) {
        var up = new Body.Steps(List.of(Dsl.of(sql).step()), List.of());
        var text = new MigrationClass("", "Written", 1, true, List.of(), null, up, null, "").text();
        var body = text.substring(text.indexOf("        db."), text.indexOf("    }"));
        assertThat(body.replaceAll("\\s*\n\\s*", "").strip()).isEqualTo(java);
    }

    @Test
    void takesTextsThatNoConstantHolds() throws IOException {
        var statements = List.of(
                "comment on table t is '" + "x".repeat(100_000) + "'",
                "create function f() returns int language sql as $$\n" + "select 1;\n".repeat(10_000) + "$$",
                "select '" + "y\n".repeat(50_000) + "'");
        assertThat(compiled(statements.stream().map(Dsl::of).toList()))
                .zipSatisfy(
                        statements,
                        (sql, statement) -> assertThat(sql.equals(statement + "\n") || Proof.same(statement, sql))
                                .isTrue());
    }

    private static boolean isDsl(Dsl written) {
        return !written.step().execution().toString().contains("method=execute, arguments=[Literal[");
    }

    private List<String> compiled(List<Dsl> written) throws IOException {
        var up = new Body.Steps(written.stream().map(Dsl::step).toList(), List.of());
        var migration = new MigrationClass(
                "cars", "Written", 1, true, List.of(), null, up, null, "it is compiled, and never run");
        var file = Files.writeString(folder.resolve("Written.java"), migration.text());
        assertThat(errors(file)).isEmpty();
        return statements(Files.readString(folder.resolve("META-INF/rung/1_Written.up.sql")));
    }

    private List<String> errors(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            var options = Stream.concat(
                            Stream.of("--release", "17", "-d", folder.toString(), "-classpath", classPath()),
                            Severities.supported().stream().map("-A%s=off"::formatted))
                    .toList();
            var task = compiler.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjects(file.toFile()));
            task.setProcessors(List.of(new MigrationProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(String::valueOf)
                .toList();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Each statement stands under the place that it came from. */
    private static List<String> statements(String file) {
        var statements = new ArrayList<String>();
        for (var part : file.split("(?m)^-- \\w+\\.java:\\d+\n")) {
            statements.add(part.strip().replaceAll(";$", ""));
        }
        return statements.subList(1, statements.size());
    }
}

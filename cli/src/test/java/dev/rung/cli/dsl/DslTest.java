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
        assertThat(written.stream().filter(DslTest::isDsl).count()).isGreaterThan(590);
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

package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Reversible;
import dev.rung.Rung;
import dev.rung.processor.parse.SqlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was compiled is what the class executes when it runs as code, to the letter. */
class InterpretationTest {

    @TempDir
    private Path folder;

    static Stream<String> bodies() {
        return Stream.of(
                "db.execute(\"create table t (id int)\");",
                "db.execute(\"\"\"\n    create table t (\n      id int -- \\\"quoted\\\"; with a semicolon\n    );\n    comment on table t is 'it''s';\n    \"\"\");",
                "db.createTable(\"t\").column(\"id\", BIGINT.identity(true)).column(\"n\", VARCHAR(20).notNull().defaultValue(\"x\")).constraints(primaryKey(\"id\"), unique(\"n\")).execute();",
                "db.createTableIfNotExists(name(\"s\", \"t\")).column(field(name(\"at\"), TIMESTAMPWITHTIMEZONE.notNull().defaultValue(field(\"now()\", java.time.OffsetDateTime.class)))).execute();",
                "for (String name : List.of(\"a\", \"b\", \"c\")) { db.createTable(name).column(\"id\", INTEGER).execute(); }",
                "for (var name : NAMES) { db.dropTableIfExists(PREFIX + name).cascade().execute(); }",
                "createWithId(db, \"cars\"); createWithId(db, \"users\");",
                "var create = db.createTable(\"t\"); var more = create.column(\"id\", INTEGER); more.execute();",
                "var create = db.createTable(\"t\").column(\"a\", INTEGER); create.column(\"b\", INTEGER); create.execute();",
                "db.execute(db.createIndex(\"i\").on(\"t\", \"a\", \"b\"));",
                "db.execute(DSL.sql(\"vacuum {0}\", name(\"t\")));",
                "db.execute(\"insert into t (a, b) values (?, ?)\", 1, \"it's\");",
                "db.insertInto(table(name(\"t\")), field(name(\"a\")), field(name(\"b\"))).values(1, \"x\").values(2, null).execute();",
                "db.update(table(name(\"t\"))).set(field(name(\"a\"), Integer.class), 1 + 2 * 3).where(field(name(\"b\"), String.class).isNull()).execute();",
                "db.deleteFrom(table(\"t\")).where(\"a > 1\").execute();",
                "db.alterTable(\"t\").addColumn(\"price\", NUMERIC(10, 2).notNull().defaultValue(new java.math.BigDecimal(\"1.50\"))).execute();",
                "db.alterTable(\"t\").alterColumn(\"a\").set(VARCHAR(100)).execute(); db.alterTable(\"t\").alterColumn(\"a\").dropDefault().execute();",
                "db.alterTable(\"t\").add(constraint(\"fk\").foreignKey(\"a\").references(\"u\", \"id\").onDeleteSetNull()).execute();",
                "db.alterTable(\"t\").renameTo(\"u\").execute(); db.alterTable(\"u\").dropConstraint(\"fk\").execute();",
                "db.createType(\"mood\").asEnum(\"sad\", \"happy\").execute(); db.dropType(\"mood\").execute();",
                "db.createView(\"v\", \"a\").as(select(field(name(\"a\"))).from(table(name(\"t\")))).execute();",
                "db.createSequence(\"s\").startWith(10).incrementBy(5).execute(); db.dropSequence(\"s\").execute();",
                "db.createSchemaIfNotExists(\"ops\").execute(); db.commentOnTable(\"t\").is(\"what's this\").execute();",
                "db.createUniqueIndex(\"i\").on(table(name(\"t\")), field(name(\"a\")).desc()).where(field(name(\"b\"), Boolean.class).isTrue()).execute();",
                "db.query(\"analyze t\").execute();",
                "if (PREFIX.equals(\"p_\")) { db.execute(\"select 1\"); } else { db.execute(\"select 2\"); }",
                "String sql = \"create table %s (id int)\".formatted(PREFIX + \"x\"); db.execute(sql);",
                "db.execute(\"create table \" + (NAMES.size() > 1 ? \"many\" : \"one\") + \" (n int default \" + -5 + \")\");",
                "db.execute(String.join(\";\", \"select 1\", \"select 2\"));",
                "db.createTable(\"t\").columns(List.of(field(name(\"a\"), INTEGER), field(name(\"b\"), CLOB))).constraints(List.of(primaryKey(\"a\"), check(field(name(\"b\")).isNotNull()))).execute();",
                "db.execute(\"create function f() returns trigger language plpgsql as $$ begin new.a := '?{}'; return new; end $$\");",
                "db.truncate(\"t\").restartIdentity().cascade().execute();",
                "db.createTable(\"t\").column(\"u\", UUID).column(\"j\", JSONB).column(\"d\", DOUBLE).column(\"r\", BOOLEAN.defaultValue(true)).column(\"xs\", INTEGER.array()).execute();",
                "db.execute(\"select \" + 1 + 2L + true + 'c' + null);");
    }

    static Stream<String> bodiesOfPostgres() {
        return Stream.of(
                "db.execute(createIndexConcurrently(\"i\").on(\"t\", \"a\", \"b\"));",
                "db.execute(createIndexConcurrently(name(\"i\")).using(\"gin\").on(table(name(\"s\", \"t\")), operatorClass(\"a\", \"jsonb_path_ops\"), lower(field(name(\"b\"), CLOB)).desc().nullsLast()).with(\"fastupdate\", false).where(field(name(\"c\"), BOOLEAN).isTrue()));",
                "db.execute(createUniqueIndexConcurrentlyIfNotExists(\"i\").on(\"t\", \"a\").include(\"b\", \"c\").nullsNotDistinct().with(\"fillfactor\", 70).where(\"a > 1\"));",
                "db.execute(createIndexUsing(\"gist\", \"i\").on(name(\"t\"), name(\"a\"))); db.execute(dropIndexConcurrentlyIfExists(\"i\"));",
                "db.execute(addConstraint(constraint(\"fk\").foreignKey(\"a\").references(\"u\", \"id\").onDeleteCascade()).on(\"t\").notValid().deferrable().initiallyDeferred()); db.execute(validateConstraint(\"fk\").on(table(name(\"t\"))));",
                "db.execute(addConstraint(check(field(name(\"a\"), Integer.class).gt(1))).on(name(\"s\", \"t\")).notValid());",
                "db.execute(addUnique(\"c\").on(\"t\").usingIndex(\"i\")); db.execute(addPrimaryKey(\"pk\").on(\"t\").usingIndex(\"j\").deferrable()); db.execute(alterConstraint(\"c\").on(\"t\").notDeferrable());",
                "db.execute(addExclusion(\"c\").on(\"t\").using(\"gist\").with(\"room\", \"=\").with(field(name(\"during\")), \"&&\").where(\"a > 1\").deferrable());",
                "db.execute(alterColumn(\"a\").on(\"t\").set(NUMERIC(10, 2)).using(\"a::numeric\")); db.execute(alterColumn(\"a\").on(\"t\").setStatistics(500));",
                "db.execute(addColumn(\"a\", CLOB).on(\"t\").generatedAlwaysAs(\"b || c\").stored()); db.execute(addColumn(name(\"id\"), BIGINT).on(\"t\").generatedAlwaysAsIdentity().startWith(10).cache(5));",
                "db.createTable(\"t\").column(\"e\", dataType(\"citext\").notNull()).execute();",
                "db.execute(createOrReplaceFunction(\"f\").parameter(\"a\", INTEGER).parameter(\"b\", CLOB, \"it's\").returns(INTEGER).language(\"plpgsql\").stable().set(\"search_path\", \"a\", \"b\").as(\"\"\"\n    begin\n      return '? {0} $$ ; ';\n    end;\n    \"\"\"));",
                "db.execute(createFunction(\"f\").returnsTable(field(name(\"a\"), INTEGER)).language(\"sql\").rows(3).as(\"select 1\")); db.execute(dropFunction(\"f\").parameters(INTEGER, CLOB).cascade());",
                "db.execute(createProcedure(\"p\").inOutParameter(\"a\", INTEGER).language(\"sql\").securityDefiner().as(\"select 1\")); db.execute(dropProcedureIfExists(\"p\"));",
                "db.execute(createTrigger(\"x\").beforeUpdateOf(\"a\", \"b\").orInsert().on(\"t\").forEachRow().when(\"new.a > 1\").function(\"f\", \"arg\")); db.execute(dropTrigger(\"x\").on(\"t\").cascade());",
                "db.execute(disableTrigger(\"x\").on(\"t\")); db.execute(enableTrigger(\"x\").on(\"t\")); db.execute(disableUserTriggers().on(\"t\"));",
                "for (var name : NAMES) { db.execute(enableRowLevelSecurity().on(name)); db.execute(createPolicy(\"p\").on(name).asRestrictive().forUpdate().to(\"app\").using(\"owner = current_user\").withCheck(field(name(\"a\")).isNotNull())); }",
                "db.execute(alterPolicy(\"p\").on(\"t\").toPublic()); db.execute(dropPolicyIfExists(\"p\").on(\"t\"));",
                "db.createTable(\"t\").column(\"at\", TIMESTAMPWITHTIMEZONE).storage(partitionByRange(\"at\")).execute(); db.execute(createPartition(\"t1\").of(\"t\").forValuesFrom(\"2026-01-01\", minvalue()).to(\"2027-01-01\", maxvalue()));",
                "db.execute(attachPartition(\"t2\").to(name(\"s\", \"t\")).forValuesIn(\"a\", 1)); db.execute(detachPartition(\"t2\").from(\"t\").concurrently()); db.execute(createPartition(\"t3\").of(\"t\").forValuesWith(2, 0).storage(partitionByList(\"a\")));",
                "db.execute(refreshMaterializedView(\"v\").withNoData()); db.execute(refreshMaterializedViewConcurrently(\"v\"));",
                "db.execute(addEnumValueIfNotExists(\"so so\").to(\"mood\").before(\"sad\")); db.execute(createExtensionIfNotExists(\"citext\").schema(\"ext\").cascade()); db.execute(alterExtension(\"citext\").updateTo(\"1.6\"));",
                "db.execute(commentOn().function(\"f\", INTEGER).is(\"it's\")); db.execute(commentOn().trigger(\"x\").on(\"t\").isNull()); db.execute(alterSchemaOf().table(\"t\").to(\"ops\")); db.execute(alterParametersOf().table(\"t\").set(\"fillfactor\", 70).set(\"toast.autovacuum_enabled\", false));",
                "db.execute(grantPrivileges(\"select\", \"insert\").onAllTablesInSchema(\"public\").to(\"app\").withGrantOption()); db.execute(revokePrivileges(\"usage\").onSchemas(\"ops\").fromPublic().cascade());",
                "db.execute(createStatistics(\"st\").kinds(\"mcv\").on(\"a\", \"b\").from(\"t\")); db.execute(alterSequenceOwnedBy(\"s\").column(\"t\", \"id\")); db.execute(dropStatistics(\"st\"));",
                "db.execute(createConstraintTrigger(\"x\").afterInsert().orUpdate().on(\"t\").deferrable().initiallyDeferred().forEachRow().function(name(\"s\", \"f\"))); db.execute(doBlock(\"begin null; end\")); db.execute(reindexConcurrently(\"i\"));",
                "db.execute(alterDefaultPrivileges().forRole(\"owner\").inSchema(\"s\").grant(\"select\").onTables().to(\"app\")); db.execute(createPolicy(\"p\").on(\"t\").using(\"tags ? 'a' and note <> '{}'\"));",
                "var index = createIndexConcurrently(\"i\").on(\"t\", \"a\"); db.execute(index); db.execute(index.where(\"a > 1\")); db.execute(PostgresDSL.dropIndexConcurrently(\"i\"));");
    }

    @ParameterizedTest
    @MethodSource({"bodies", "bodiesOfPostgres"})
    void isWhatTheCodeExecutes(String body) throws Exception {
        var project = compile(body);
        assertThat(project.registry().entries().get(0).opaque())
                .as("compiled: " + body)
                .isFalse();
        assertThat(compiled(project)).isEqualTo(executed(project.registry().instantiate(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db.execute(\"select '\" + System.getenv(\"USER\") + \"'\");",
                "db.execute(\"select '\" + java.util.UUID.randomUUID() + \"'\");",
                "db.execute(\"select '\" + java.time.LocalDate.now() + \"'\");",
                "if (db.fetchCount(table(\"t\")) > 0) { db.execute(\"select 1\"); }",
                "db.fetch(\"select 1\").forEach(row -> db.execute(\"select 2\"));",
                "if (db.execute(\"delete from t\") > 0) { db.execute(\"select 1\"); }",
                "while (true) { db.execute(\"select 1\"); break; }",
                "try { db.execute(\"select 1\"); } catch (RuntimeException e) { db.execute(\"select 2\"); }",
                "db.transaction(t -> t.dsl().execute(\"select 1\"));",
                "db.execute(\"select 1\\n-- Step.java:5\\n\");",
                "db.execute(\"select \" + new java.util.Random().nextInt());"
            })
    void isNeverAGuess(String body) throws IOException {
        assertThat(compile(body).registry().entries().get(0).opaque()).isTrue();
    }

    private Project compile(String body) throws IOException {
        var project = new Project(folder);
        var errors = project.javac(project.write(Sources.file("Step", """
                import static dev.rung.postgres.PostgresDSL.*;
                import static org.jooq.impl.DSL.*;
                import static org.jooq.impl.SQLDataType.*;
                import dev.rung.postgres.PostgresDSL;
                import java.util.List;
                import org.jooq.impl.DSL;

                @Migration(version = 1)
                public final class Step implements Reversible {
                    private static final String PREFIX = "p_";
                    private static final List<String> NAMES = List.of("a", "b");

                    @Override
                    public void up(DSLContext db) {
                        %s
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("select 1");
                    }

                    private static void createWithId(DSLContext db, String table) {
                        db.createTable(table).column("id", BIGINT.identity(true)).constraints(primaryKey("id")).execute();
                    }
                }
                """.replace("%s", body))));
        assertThat(errors).isEmpty();
        return project;
    }

    private static List<String> compiled(Project project) throws IOException {
        var file = Files.readString(project.classes().resolve("META-INF/rung/1_Step.up.sql"), StandardCharsets.UTF_8);
        var statements = new ArrayList<String>();
        for (var part : file.split("(?m)^-- \\w+\\.java:\\d+\n")) {
            statements.add(part.strip().replaceAll(";$", ""));
        }
        return statements.subList(1, statements.size());
    }

    private static List<String> executed(Rung migration) {
        var statements = new ArrayList<String>();
        var connection = new MockConnection(context -> {
            statements.addAll(SqlText.statements(context.sql()));
            return new MockResult[] {new MockResult(0)};
        });
        Consumer<DSLContext> up = ((Reversible) migration)::up;
        up.accept(DSL.using(
                connection, SQLDialect.POSTGRES, new Settings().withStatementType(StatementType.STATIC_STATEMENT)));
        return statements;
    }
}

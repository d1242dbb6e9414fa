package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.role;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Name;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names that are keywords, have capitals, quotes or dots, and texts that would end a literal, stay names and texts. */
class QuotingTest {

    private static final String SELECT = "select";
    private static final String WEIRD = "weird \"name";
    private static final String UPPER = "Upper.case";
    private static final String TEXT = "it's \\ $$ {0} ? \"; drop table t; --";
    private static final Name TABLE = name(UPPER, WEIRD);
    private static final Name VIEW = name(UPPER, "View");
    private static final Name FUNCTION = name(UPPER, SELECT);

    @RegisterExtension
    final Scratch scratch = new Scratch();

    private List<Query> statements() {
        var db = scratch.db();
        return List.of(
                db.createSchema(UPPER),
                db.createTable(TABLE)
                        .columns(field(name(SELECT), INTEGER.notNull()), field(name(WEIRD), CLOB))
                        .storage(partitionByList(WEIRD)),
                createPartition(name(UPPER, "Part")).of(TABLE).forValuesIn(TEXT),
                addColumn(UPPER, CLOB)
                        .on(TABLE)
                        .generatedAlwaysAs(field(name(WEIRD)))
                        .stored(),
                alterColumn(WEIRD).on(TABLE).setStatistics(7),
                createIndexUsing("btree", "i\"1")
                        .on(
                                table(TABLE),
                                operatorClass(WEIRD, "text_ops"),
                                field(name(UPPER)).desc())
                        .include(SELECT)
                        .with("fillfactor", 70)
                        .where(field(name(TABLE, name(WEIRD))).ne(TEXT)),
                addConstraint(constraint(WEIRD)
                                .check(field(name(TABLE, name(WEIRD))).ne(TEXT)))
                        .on(name(UPPER, "Part"))
                        .notValid(),
                validateConstraint(WEIRD).on(name(UPPER, "Part")),
                db.query("create role {0}", name(UPPER)),
                createFunction(FUNCTION)
                        .returnsTrigger()
                        .language("plpgsql")
                        .set("search_path", UPPER, WEIRD)
                        .as("begin -- " + TEXT + "\n return new; end"),
                createFunction(name(UPPER, "$$"))
                        .parameter(SELECT, INTEGER)
                        .parameter(WEIRD, CLOB, TEXT)
                        .returns(CLOB)
                        .language("sql")
                        .as("select $$" + TEXT.replace("$$", "") + "$$"),
                createTrigger(SELECT)
                        .beforeUpdateOf(SELECT, WEIRD)
                        .on(TABLE)
                        .forEachRow()
                        .function(FUNCTION, TEXT),
                enableRowLevelSecurity().on(TABLE),
                createPolicy(SELECT)
                        .on(TABLE)
                        .forAll()
                        .to(UPPER, "postgres")
                        .using(field(name(WEIRD)).ne(TEXT)),
                commentOn().policy(SELECT).on(TABLE).is(TEXT),
                commentOn().function(name(UPPER, "$$"), INTEGER, CLOB).is(TEXT),
                commentOn().table(TABLE).is(TEXT),
                db.createType(name(UPPER, WEIRD + "?")).asEnum(SELECT),
                addEnumValue(TEXT).to(name(UPPER, WEIRD + "?")).before(SELECT),
                db.query("create materialized view {0} as select 1 as a", VIEW),
                refreshMaterializedView(VIEW),
                grantPrivileges("select").onTables(TABLE, VIEW).to(role(UPPER)),
                alterNameOf().materializedView(VIEW).to(WEIRD + "2"),
                createStatistics(name(UPPER, SELECT)).on(SELECT, WEIRD).from(TABLE),
                revokePrivileges("all").onAllTablesInSchema(UPPER).from(UPPER),
                alterOwnerOf().table(TABLE).to(UPPER),
                dropTrigger(SELECT).on(TABLE),
                dropPolicy(SELECT).on(TABLE),
                db.query("drop schema {0} cascade", name(UPPER)),
                db.query("drop role {0}", name(UPPER)));
    }

    @Test
    void keepsNamesAndTextsWhatTheyAre() throws IOException {
        for (var statement : statements()) {
            scratch.db().execute(statement);
        }
        assertThat(statements().stream()
                        .map(statement -> scratch.db().renderInlined(statement) + ";\n")
                        .collect(Collectors.joining()))
                .isEqualTo(golden());
    }

    @Test
    void storesATextAsItIs() {
        scratch.db().execute("create table t (id int)");
        scratch.db().execute(commentOn().table("t").is(TEXT));
        assertThat(scratch.rows("select obj_description('t'::regclass)")).containsExactly(TEXT);
    }

    private static String golden() throws IOException {
        try (var golden = QuotingTest.class.getResourceAsStream("/golden/QuotingTest/hostile.sql")) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

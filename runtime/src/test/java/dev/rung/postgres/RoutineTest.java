package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterFunction;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createOrReplaceFunction;
import static dev.rung.postgres.PostgresDSL.createOrReplaceProcedure;
import static dev.rung.postgres.PostgresDSL.createProcedure;
import static dev.rung.postgres.PostgresDSL.doBlock;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropFunctionIfExists;
import static dev.rung.postgres.PostgresDSL.dropProcedure;
import static dev.rung.postgres.PostgresDSL.dropProcedureIfExists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.NUMERIC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineTest {

    private static final String ROUTINES =
            "select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace order by 1";

    @RegisterExtension
    final Scratch scratch = new Scratch();

    @Test
    void hasParametersOptionsAndABody() {
        scratch.sees(ROUTINES)
                .after(
                        createFunction("price_of")
                                .parameter("a", INTEGER)
                                .parameter("b", NUMERIC(10, 2), 3)
                                .parameter("c", CLOB, "it's")
                                .parameter("d", INTEGER, field("1 + 1"))
                                .returns(INTEGER)
                                .language("sql")
                                .immutable()
                                .strict()
                                .leakproof()
                                .securityDefiner()
                                .parallelSafe()
                                .cost(5)
                                .set("search_path", "pg_catalog", "Ops")
                                .as("""
                                        select a
                                        """),
                        """
                        CREATE OR REPLACE FUNCTION public.price_of(a integer, b numeric DEFAULT 3, c text DEFAULT 'it''s'::text, d integer DEFAULT (1 + 1))
                         RETURNS integer
                         LANGUAGE sql
                         IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER LEAKPROOF COST 5
                         SET search_path TO 'pg_catalog', 'Ops'
                        AS $function$
                        select a
                        $function$
                        """)
                .undoneBy(dropFunction("price_of"));
    }

    @Test
    void isChanged() {
        scratch.db().execute("create function f(a int) returns setof int language sql as 'select a'");
        scratch.sees(
                        "select provolatile, proisstrict, proleakproof, proparallel, procost, prorows, prosecdef, proconfig"
                                + " from pg_proc where proname = 'f'")
                .after(
                        alterFunction("f", INTEGER)
                                .immutable()
                                .strict()
                                .leakproof()
                                .parallelSafe()
                                .cost(5)
                                .rows(7)
                                .securityDefiner()
                                .set("search_path", "")
                                .set("work_mem", "8MB"),
                        "i t t s 5 7 t {\"search_path=\\\"\\\"\",work_mem=8MB}")
                .after(
                        alterFunction(name("public", "f"), INTEGER)
                                .stable()
                                .parallelRestricted()
                                .reset("work_mem"),
                        "s t t r 5 7 t {\"search_path=\\\"\\\"\"}")
                .undoneBy(alterFunction("f", INTEGER)
                        .volatile_()
                        .calledOnNullInput()
                        .notLeakproof()
                        .parallelUnsafe()
                        .cost(100)
                        .rows(1000)
                        .securityInvoker()
                        .resetAll());
    }

    @Test
    void returnsMoreThanAValue() {
        scratch.sees("select pg_get_function_result(oid), proretset, prorows from pg_proc where proname = 'f'")
                .after(
                        createFunction("f")
                                .returnsSetOf(CLOB)
                                .language("sql")
                                .stable()
                                .rows(7)
                                .as("select 'a'"),
                        "SETOF text t 7")
                .undoneBy(dropFunctionIfExists(name("public", "f")).parameters().restrict());
        scratch.sees("select pg_get_function_result(oid) from pg_proc where proname = 'f'")
                .after(
                        createOrReplaceFunction(name("public", "f"))
                                .returnsTable(field(name("a"), INTEGER), field(name("b"), NUMERIC(3, 1)))
                                .language("sql")
                                .parallelRestricted()
                                .as("select 1, 2.5"),
                        "TABLE(a integer, b numeric)")
                .undoneBy(dropFunction("f"));
        scratch.sees("select pg_get_function_arguments(oid) from pg_proc where proname = 'f'")
                .after(
                        createFunction("f")
                                .inOutParameter("a", INTEGER)
                                .outParameter("b", CLOB)
                                .language("sql")
                                .as("select a, 'b'"),
                        "INOUT a integer, OUT b text")
                .undoneBy(dropFunction("f").parameters(INTEGER).cascade());
        scratch.db().execute(createFunction("f").returnsVoid().language("sql").as(""));
    }

    @Test
    void takesAnyNumberOfArguments() {
        scratch.sees("select pg_get_function_arguments(oid) from pg_proc where proname = 'f'")
                .after(
                        createFunction("f")
                                .variadicParameter("more", INTEGER.array())
                                .returns(INTEGER)
                                .language("sql")
                                .as("select 1"),
                        "VARIADIC more integer[]")
                .undoneBy(dropFunction("f").parameters(INTEGER.array()));
    }

    @Test
    void isToldFromOthersByItsParameters() {
        scratch.sees("select pg_get_function_identity_arguments(oid) from pg_proc where proname = 'f' order by 1")
                .after(
                        createFunction("f")
                                .parameter("a", INTEGER)
                                .returnsVoid()
                                .language("sql")
                                .as(""),
                        "a integer")
                .after(
                        createFunction("f")
                                .parameter("a", CLOB)
                                .returnsVoid()
                                .language("sql")
                                .as(""),
                        "a integer",
                        "a text")
                .after(dropFunction("f").parameters(CLOB), "a integer")
                .undoneBy(dropFunction("f"));
    }

    @Test
    void mayBeAProcedure() {
        scratch.sees("select proname, prokind, prosrc from pg_proc where pronamespace = 'public'::regnamespace")
                .after(
                        createProcedure("p")
                                .parameter("n", INTEGER, 1)
                                .language("plpgsql")
                                .securityDefiner()
                                .as("begin n := 2; end"),
                        "p p begin n := 2; end")
                .after(
                        createOrReplaceProcedure("p")
                                .parameter("n", INTEGER, 1)
                                .language("sql")
                                .as("select 1"),
                        "p p select 1")
                .undoneBy(dropProcedure("p").parameters(INTEGER));
        scratch.db().execute(dropProcedureIfExists("p"));
    }

    @Test
    void mayBeABlockThatRunsOnce() {
        scratch.sees("select relname from pg_class where relname = 'made'").after(doBlock("""
                        declare name text := $$made$$;
                        begin
                          execute format('create table %I ()', name);
                        end
                        """), "made");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "select 1",
                "$$",
                "select $$a$$ || $body1$b$body1$",
                "ends in a $",
                "ends in $body1",
                "$body1$ $$ $body2$",
                "it's a \\ { } {0} ? ?| :name \" -- /* $1",
            })
    void takesAnyTextForABody(String body) {
        scratch.db().connection(connection -> {
            var db = org.jooq.impl.DSL.using(connection, org.jooq.SQLDialect.POSTGRES);
            db.execute("set check_function_bodies = off");
            db.execute(createFunction("f").returnsVoid().language("sql").as(body));
        });
        assertThat(scratch.db().fetchValue("select prosrc from pg_proc where proname = 'f'"))
                .isEqualTo(body);
    }

    @Test
    void beginsABodyOfSeveralLinesOnALineOfItsOwn() {
        assertThat(createFunction("f").returnsTrigger().language("plpgsql").as("""
                        begin
                          return new;
                        end
                        """))
                .hasToString("""
                        create function "f"() returns trigger language "plpgsql" as $$
                        begin
                          return new;
                        end
                        $$""");
    }
}

package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_19)
public final class Functions implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createFunction("twice")
                .parameter("n", INTEGER)
                .returns(INTEGER)
                .language("sql")
                .immutable()
                .strict()
                .parallelSafe()
                .cost(5)
                .as("select 2 * n"));
        db.execute(createOrReplaceFunction("twice")
                .parameter("n", INTEGER)
                .returns(INTEGER)
                .language("sql")
                .immutable()
                .leakproof()
                .as("select n + n"));
        db.execute(createFunction("cars_of")
                .parameter("owner", BIGINT, 1L)
                .returnsTable(field(name("make"), CLOB), field(name("price"), NUMERIC(10, 2)))
                .language("plpgsql")
                .stable()
                .securityDefiner()
                .set("search_path", "public", "pg_temp")
                .rows(10)
                .as("""
                begin
                  return query select c.make::text, c.price from cars c where c.owner_id = owner;
                end"""));
        db.execute(createFunction("split")
                .parameter("whole", CLOB)
                .outParameter("head", CLOB)
                .inOutParameter("tail", CLOB)
                .language("sql")
                .as("select left(whole, 1), tail"));
        db.execute(createFunction("total")
                .variadicParameter("amounts", INTEGER.array())
                .returns(INTEGER)
                .language("sql")
                .parallelRestricted()
                .as("select sum(a)::int from unnest(amounts) a"));
        db.execute(createFunction("ids").returnsSetOf(BIGINT).language("sql").as("select id from cars"));
        db.execute(createFunction("touch").returnsTrigger().language("plpgsql").as("begin return new; end"));
        db.execute(createFunction("nothing").returnsVoid().language("sql").as(""));
        db.execute("""
                create function thrice(n int) returns int language sql begin atomic select 3 * n; end;
                create function fourfold(n int) returns int language sql return 4 * n;
                create or replace function windowed(anyelement) returns anyelement language internal window called on null input
                  volatile not leakproof security invoker parallel unsafe as 'window_last_value';
                alter function ids() set work_mem = '8MB' set enable_seqscan from current restrict;
                alter function thrice depends on extension plpgsql;
                alter function thrice no depends on extension plpgsql;
                alter routine fourfold(int) immutable""");
        db.execute(alterFunction("thrice", INTEGER)
                .strict()
                .immutable()
                .leakproof()
                .parallelSafe()
                .cost(3)
                .securityDefiner());
        db.execute(alterFunction("thrice", INTEGER)
                .calledOnNullInput()
                .volatile_()
                .notLeakproof()
                .securityInvoker());
        db.execute(alterFunction("ids").rows(50).reset("work_mem").resetAll());
        db.execute(alterNameOf().function("fourfold", INTEGER).to("times_four"));
        db.execute(alterSchemaOf().function("times_four", INTEGER).to("garage"));
        db.execute(alterOwnerOf().function("twice", INTEGER).to("mechanics"));
        db.execute(commentOn().function("twice", INTEGER).is("the double"));
        db.execute("comment on routine thrice(int) is 'three times as much'");
    }

    @Override
    public void down(DSLContext db) {
        db.execute(dropFunction("nothing"));
        db.execute(dropFunction("touch").restrict());
        db.execute(dropFunctionIfExists("ids").cascade());
        db.execute(dropFunction("total").parameters(INTEGER.array()));
        db.execute("drop function split(in whole text, out head text, inout tail text), cars_of, twice(int)");
        db.execute("drop routine if exists garage.times_four(int), thrice, windowed(anyelement)");
    }
}

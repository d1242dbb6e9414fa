package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_20)
public final class Procedures implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createProcedure("sell")
                .parameter("car", BIGINT)
                .inOutParameter("sold_for", INTEGER)
                .language("plpgsql")
                .set("lock_timeout", "1s")
                .as("""
                begin
                  update cars set sold = true where id = car;
                  sold_for := 1000;
                end"""));
        db.execute(createOrReplaceProcedure("tidy")
                .language("sql")
                .securityDefiner()
                .as("delete from log"));
        db.execute("""
                create procedure log_line(line text default '') language sql begin atomic insert into log values (line); end;
                alter procedure tidy() security invoker set work_mem to '8MB';
                alter procedure tidy reset all;
                alter procedure tidy depends on extension plpgsql;
                alter procedure tidy no depends on extension plpgsql""");
        db.execute(alterNameOf().procedure("tidy").to("clear_log"));
        db.execute(alterSchemaOf().procedure("clear_log").to("garage"));
        db.execute(alterOwnerOf().procedure("sell", BIGINT, INTEGER).to("mechanics"));
        db.execute(commentOn().procedure("log_line", CLOB).is("adds to the log"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop procedure log_line");
        db.execute(dropProcedure(name("garage", "clear_log")).cascade());
        db.execute(dropProcedureIfExists("sell").parameters(BIGINT, INTEGER));
    }
}

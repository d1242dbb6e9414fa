package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 17_01)
public final class NewIn17 implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(addColumn("doubled", NUMERIC(12, 2))
                .on("cars")
                .generatedAlwaysAs("price * 2")
                .stored());
        db.execute(alterColumn("doubled").on("cars").setExpression("price + price"));
        db.execute("""
                alter table visits set access method heap;
                alter table visits set access method default;
                alter operator === (int, int) set (restrict = eqsel, join = eqjoinsel, merges, hashes);
                create collation built_in (provider = builtin, locale = 'C.UTF-8');
                create function noted_too() returns event_trigger language plpgsql as 'begin end';
                create event trigger on_reindex on ddl_command_start when tag in ('REINDEX') execute function noted_too();
                create event trigger on_login on login execute function noted_too();
                alter event trigger on_login disable;
                create table numbered (id int generated always as identity, at date) partition by range (at);
                create table numbered_2026 partition of numbered for values from ('2026-01-01') to ('2027-01-01')""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop table numbered;
                drop event trigger on_login;
                drop event trigger on_reindex;
                drop function noted_too;
                drop collation built_in;
                alter operator === (int, int) set (restrict = none)""");
        db.alterTable("cars").dropColumn("doubled").execute();
    }
}

package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_23)
public final class EventTriggers implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create function note_ddl() returns event_trigger language plpgsql as 'begin end';
                create event trigger on_start on ddl_command_start execute function note_ddl();
                create event trigger on_drop on sql_drop when tag in ('DROP TABLE', 'DROP VIEW') execute procedure note_ddl();
                create event trigger on_rewrite on table_rewrite execute function note_ddl();
                alter event trigger on_start disable;
                alter event trigger on_start enable replica;
                alter event trigger on_start enable always;
                alter event trigger on_start enable;
                alter event trigger on_drop rename to after_drop;
                alter event trigger after_drop owner to postgres;
                comment on event trigger after_drop is 'sees what is dropped'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop event trigger if exists on_rewrite;
                drop event trigger on_start restrict;
                drop event trigger after_drop cascade;
                drop function note_ddl""");
    }
}

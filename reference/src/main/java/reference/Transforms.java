package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_35)
public final class Transforms implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create transform for int language sql (
                  from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
                create or replace transform for int language sql (from sql with function prsd_lextype(internal));
                comment on transform for int language sql is 'none that would work'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop transform if exists for int language sql restrict");
    }
}

package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** One that never connects, since its publisher is not there. */
@Migration(version = 14_39)
public final class Subscriptions implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create subscription news connection 'host=nowhere dbname=shop' publication sales, more
                  with (connect = false, slot_name = none, binary = true);
                alter subscription news connection 'host=nowhere dbname=other';
                alter subscription news set publication others with (refresh = false);
                alter subscription news add publication sales with (refresh = false);
                alter subscription news drop publication others with (refresh = false);
                alter subscription news set (synchronous_commit = local);
                alter subscription news disable;
                alter subscription news rename to latest;
                alter subscription latest owner to postgres;
                comment on subscription latest is 'from nowhere'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop subscription if exists latest");
    }
}

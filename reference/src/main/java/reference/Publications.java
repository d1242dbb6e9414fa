package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_38)
public final class Publications implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create publication sales for table cars, only owners with (publish = 'insert, update');
                create publication everything for all tables with (publish_via_partition_root = true);
                create publication none_yet;
                alter publication sales add table rentals;
                alter publication sales set table cars, rentals;
                alter publication sales drop table rentals;
                alter publication sales set (publish = 'insert, update, delete', publish_via_partition_root);
                alter publication none_yet rename to nothing;
                alter publication nothing owner to postgres;
                comment on publication sales is 'for who counts'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop publication if exists nothing cascade;
                drop publication sales, everything""");
    }
}

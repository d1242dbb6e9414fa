package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** The last of all, since nobody knows what there is after it. */
@Migration(version = 18_99)
public final class OwnedObjects implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                drop role if exists leaver;
                create role leaver;
                create table left_behind (id int);
                alter table left_behind owner to leaver;
                drop owned by leaver restrict;
                drop user if exists leaver;
                create table instead (id int)""");
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("instead").execute();
    }
}

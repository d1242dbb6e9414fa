package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_41)
public final class LargeObjects implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                select lo_create(4711);
                alter large object 4711 owner to mechanics;
                comment on large object 4711 is 'the manual of a car'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("select lo_unlink(4711)");
    }
}

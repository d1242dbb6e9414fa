package shop.db;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** An overload that only the types decide which the compiler sees. */
@Migration(version = 901)
public final class V901_Unseen implements Reversible {

    @Override
    public void up(DSLContext db) {
        show(db, "x");
    }

    private static <T> void show(DSLContext db, T value) {
        db.execute("select '" + kind(value) + "'");
    }

    private static String kind(Object value) {
        return "object";
    }

    private static String kind(String value) {
        return "text";
    }

    @Override
    public void down(DSLContext db) {
        db.execute("select 1");
    }
}

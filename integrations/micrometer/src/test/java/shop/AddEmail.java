package shop;

import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 2)
public final class AddEmail implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.alterTable("customers").add("email", VARCHAR(200)).execute();
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("customers").drop("email").execute();
    }
}

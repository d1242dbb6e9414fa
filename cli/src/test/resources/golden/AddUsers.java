package cars;

import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 3)
public final class AddUsers implements Reversible {

    @Override
    public void up(DSLContext db) {
        // what changes, such as: db.alterTable("users").addColumn("name", VARCHAR(60)).execute();
    }

    @Override
    public void down(DSLContext db) {
        // what undoes it, such as: db.alterTable("users").dropColumn("name").execute();
    }
}

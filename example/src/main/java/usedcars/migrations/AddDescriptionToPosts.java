package usedcars.migrations;

import static org.jooq.impl.SQLDataType.CLOB;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 5)
public final class AddDescriptionToPosts implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.alterTable("posts").addColumn("description", CLOB).execute();
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("posts").dropColumn("description").execute();
    }
}

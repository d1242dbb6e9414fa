package usedcars.migrations;

import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.DSL.unique;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 1)
public final class CreateUsers implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("users")
                .column("id", BIGINT.identity(true))
                .column("email", VARCHAR(320).notNull())
                .column("password", VARCHAR(200).notNull())
                .constraints(primaryKey("id"), unique("email"))
                .execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("users").execute();
    }
}

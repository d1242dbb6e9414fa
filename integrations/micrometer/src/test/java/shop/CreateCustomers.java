package shop;

import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 1)
public final class CreateCustomers implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("customers")
                .column("id", BIGINT.identity(true))
                .column("name", VARCHAR(100).notNull())
                .constraints(primaryKey("id"))
                .execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("customers").execute();
    }
}

package reference;

import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_05)
public final class TablesFromQueries implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("makes")
                .as(select(field(name("make"), CLOB)).from(name("cars")))
                .execute();
        db.createTable("no_makes")
                .as(select(field(name("make"), CLOB)).from(name("cars")))
                .withNoData()
                .execute();
        db.execute(
                "create unlogged table if not exists prices (amount) with (fillfactor = 90) as select price from cars with no data");
        db.execute("create temp table cheap on commit drop as table cars");
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("prices").execute();
        db.dropTable("no_makes").execute();
        db.dropTable("makes").execute();
    }
}

package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 18_01)
public final class VirtualColumns implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(addColumn("label", VARCHAR(200))
                .on("cars")
                .generatedAlwaysAs("make || ' ' || model")
                .virtual());
        db.execute(
                "create table boxes (a int, b int, area int generated always as (a * b), volume int generated always as (a * b * 2) virtual)");
        db.execute(alterColumn("area").on("boxes").setExpression("b * a"));
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("boxes").execute();
        db.alterTable("cars").dropColumn("label").execute();
    }
}

package cars;

import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 4)
public final class RequirePlateOfCars implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.alterTable("cars").alterColumn("plate").setNotNull().execute();
        db.alterTable("cars").dropConstraint("cars_plate_present").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("cars")
                .add(constraint("cars_plate_present").check(condition("plate is not null")))
                .execute();
        db.alterTable("cars").alterColumn("plate").dropNotNull().execute();
    }
}

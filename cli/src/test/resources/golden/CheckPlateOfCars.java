package cars;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 2)
public final class CheckPlateOfCars implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(addConstraint(constraint("cars_plate_present").check(condition("plate is not null")))
                .on("cars")
                .notValid());
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("cars").dropConstraint("cars_plate_present").execute();
    }
}

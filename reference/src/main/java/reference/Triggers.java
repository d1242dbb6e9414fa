package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_22)
public final class Triggers implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createTrigger("cars_touch")
                .beforeUpdateOf("make", "model")
                .orInsert()
                .on("cars")
                .forEachRow()
                .when("new.make is not null")
                .function("touch"));
        db.execute(createOrReplaceTrigger("cars_touch")
                .beforeUpdate()
                .orDelete()
                .on("cars")
                .forEachRow()
                .function("touch", "an argument", "another"));
        db.execute(createTrigger("cars_changed")
                .afterUpdate()
                .on("cars")
                .referencingTablesAs("before_it", "after_it")
                .forEachStatement()
                .function("touch"));
        db.execute(createTrigger("cars_emptied")
                .beforeTruncate()
                .on("cars")
                .forEachStatement()
                .function("touch"));
        db.execute(createTrigger("cheap_cars_written")
                .insteadOfInsert()
                .orUpdate()
                .on("cheap_cars")
                .forEachRow()
                .function("touch"));
        db.execute(createConstraintTrigger("cars_checked")
                .afterInsert()
                .orUpdateOf("price")
                .on("cars")
                .deferrable()
                .initiallyDeferred()
                .forEachRow()
                .function("touch"));
        db.execute(
                "create constraint trigger cars_of_owners after delete on cars from owners not deferrable for each row execute procedure touch()");
        db.execute(alterNameOf().trigger("cars_touch").on("cars").to("cars_touched"));
        db.execute("alter trigger cars_emptied on cars depends on extension plpgsql");
        db.execute("alter trigger cars_emptied on cars no depends on extension plpgsql");
        db.execute(disableTrigger("cars_touched").on("cars"));
        db.execute(enableTrigger("cars_touched").on("cars"));
        db.execute(enableAlwaysTrigger("cars_changed").on("cars"));
        db.execute(enableReplicaTrigger("cars_emptied").on("cars"));
        db.execute(disableUserTriggers().on("cars"));
        db.execute(enableUserTriggers().on("cars"));
        db.execute(commentOn().trigger("cars_touched").on("cars").is("keeps the time of the last change"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop trigger cars_of_owners on cars");
        db.execute(dropTrigger("cars_checked").on("cars").restrict());
        db.execute(dropTrigger("cheap_cars_written").on("cheap_cars"));
        db.execute(dropTriggerIfExists("cars_emptied").on("cars").cascade());
        db.execute(dropTrigger("cars_changed").on("cars"));
        db.execute(dropTrigger("cars_touched").on("cars"));
    }
}

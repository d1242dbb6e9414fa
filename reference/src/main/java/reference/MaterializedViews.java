package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_14)
public final class MaterializedViews implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createMaterializedView("makes_of_cars")
                .as(select(field(name("make")), count().as("cars"))
                        .from(name("cars"))
                        .groupBy(field(name("make"))))
                .execute();
        db.createUniqueIndex("makes_of_cars_make").on("makes_of_cars", "make").execute();
        db.execute(
                "create materialized view if not exists models (model) using heap with (fillfactor = 90) tablespace pg_default as select model from cars with no data");
        db.execute("create index models_model on models (model)");
        db.execute(refreshMaterializedView("models"));
        db.execute("""
                alter materialized view models rename column model to name;
                alter materialized view models alter column name set statistics 200;
                alter materialized view models alter name set storage external;
                alter materialized view models alter name set (n_distinct = 5);
                alter materialized view models cluster on models_model;
                alter materialized view models set without cluster;
                alter materialized view if exists models set tablespace pg_default;
                alter materialized view models depends on extension plpgsql;
                alter materialized view models no depends on extension plpgsql""");
        db.alterMaterializedView("models").renameTo("all_models").execute();
        db.execute(alterSchemaOf().materializedView("all_models").to("garage"));
        db.execute(alterOwnerOf().materializedView(name("garage", "all_models")).to("mechanics"));
        db.execute(alterParametersOf().materializedView("makes_of_cars").set("fillfactor", 70));
        db.execute(alterParametersOf().materializedView("makes_of_cars").reset("fillfactor"));
        db.commentOnMaterializedView("makes_of_cars").is("how many there are").execute();
        db.execute(refreshMaterializedViewConcurrently("makes_of_cars"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop materialized view if exists garage.all_models cascade");
        db.dropMaterializedView("makes_of_cars").execute();
    }
}

package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_40)
public final class Statistics implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createStatistics("cars_stats")
                .kinds("ndistinct", "dependencies")
                .on("make", "model")
                .from("cars"));
        db.execute(createStatistics("cars_half")
                .on(field("price / 2"), field(name("make")))
                .from("cars"));
        db.execute("""
                create statistics if not exists cars_more (mcv) on make, sold from cars;
                alter statistics cars_stats set statistics 200""");
        db.execute(alterNameOf().statistics("cars_more").to("cars_most"));
        db.execute(alterSchemaOf().statistics("cars_most").to("garage"));
        db.execute(alterOwnerOf().statistics("cars_half").to("mechanics"));
        db.execute(commentOn().statistics("cars_stats").is("a make has its models"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop statistics if exists garage.cars_most");
        db.execute(dropStatistics("cars_half"));
        db.execute(dropStatistics("cars_stats").cascade());
    }
}

package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_12, transactional = false)
public final class IndexesConcurrently implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createIndexConcurrently("cars_sold_idx")
                .on("cars", "sold", "price")
                .include("make"));
        db.execute(createUniqueIndexConcurrentlyIfNotExists("cars_details_key")
                .using("btree")
                .on(table(name("cars")), field("(details ->> 'vin')"))
                .where("details ? 'vin'"));
        db.execute(reindexConcurrently("cars_sold_idx"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute(dropIndexConcurrently("cars_details_key"));
        db.execute(dropIndexConcurrentlyIfExists("cars_sold_idx"));
    }
}

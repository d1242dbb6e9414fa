package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_11)
public final class Indexes implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createIndex("cars_price_idx")
                .on(table(name("cars")), field(name("price")).desc().nullsLast())
                .where(field(name("sold")).isFalse())
                .execute();
        db.createIndexIfNotExists("cars_price_idx").on("cars", "price").execute();
        db.createUniqueIndex("owners_email_idx")
                .on(table(name("owners")), lower(field(name("email"), CLOB)))
                .execute();
        db.createIndex("cars_model_idx")
                .on(table(name("cars")), operatorClass("model", "text_pattern_ops"))
                .execute();
        db.createIndex("cars_make_idx")
                .on("cars", "make")
                .include(name("price"))
                .execute();
        db.execute(createIndexUsing("gin", "cars_details_idx")
                .on(table(name("cars")), operatorClass("details", "jsonb_path_ops"))
                .with("fastupdate", false));
        db.execute(createUniqueIndexUsing("btree", "owners_born_idx")
                .on("owners", "born", "name")
                .include("email")
                .tablespace("pg_default")
                .where("born is not null"));
        db.execute("""
                create index on cars ((price * 2));
                create index cars_tags_idx on only cars using gin (tags array_ops) with (gin_pending_list_limit = 128);
                create index cars_brin on cars using brin (id int8_minmax_multi_ops(values_per_range = 16)) with (pages_per_range = 4);
                create index cars_hash on cars using hash (make collate "C");
                alter index cars_expr_idx rename to cars_twice_idx;
                alter index cars_twice_idx alter column 1 set statistics 100;
                alter index cars_twice_idx set tablespace pg_default;
                alter index if exists no_such_index set (fillfactor = 50);
                alter index cars_twice_idx reset (fillfactor)""");
        db.alterIndex("cars_make_idx").renameTo("cars_make_price_idx").execute();
        db.execute(alterParametersOf().index("cars_price_idx").set("fillfactor", 60));
        db.execute(commentOn().index("cars_price_idx").is("for who looks for a bargain"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop index cars_hash, cars_brin, cars_tags_idx, cars_twice_idx cascade");
        db.dropIndex("owners_born_idx").execute();
        db.dropIndexIfExists("cars_details_idx").execute();
        db.dropIndex("cars_make_price_idx").restrict().execute();
        db.dropIndex("cars_model_idx").execute();
        db.dropIndex("owners_email_idx").on("owners").execute();
        db.dropIndex("cars_price_idx").cascade().execute();
    }
}

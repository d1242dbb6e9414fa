package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;
import static org.jooq.impl.SQLDataType.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_03)
public final class Tables implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("owners")
                .column("id", BIGINT.identity(true))
                .column("name", VARCHAR(80).notNull())
                .column("email", VARCHAR(320).notNull().defaultValue(""))
                .column("born", LOCALDATE)
                .constraints(primaryKey("id"), constraint("owners_email_key").unique("email"))
                .comment("people with cars")
                .execute();
        db.createTable("cars")
                .column("id", BIGINT.identity(true))
                .column("owner_id", BIGINT)
                .column("make", VARCHAR(60).notNull())
                .column("model", CLOB)
                .column("price", NUMERIC(10, 2).notNull().defaultValue(field("100.00", NUMERIC(10, 2))))
                .column("tags", CLOB.array())
                .column("details", JSONB)
                .column("sold", BOOLEAN.notNull().defaultValue(false))
                .constraints(
                        primaryKey("id"),
                        foreignKey("owner_id")
                                .references("owners", "id")
                                .onDeleteSetNull()
                                .onUpdateCascade(),
                        constraint("cars_price_check").check(field("price").gt(inline(0))),
                        constraint("cars_make_model_key").unique("make", "model"))
                .execute();
        db.createTableIfNotExists("cars").column("id", BIGINT).execute();
        db.commentOnTable("cars").is("what is sold").execute();
        db.commentOnColumn(name("cars", "make")).is("who built it").execute();
        db.execute(commentOn().constraint("cars_price_check").on("cars").is("nobody pays for taking a car"));
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("cars").execute();
        db.dropTableIfExists("owners").cascade().execute();
    }
}

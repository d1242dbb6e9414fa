package usedcars.migrations;

import static org.jooq.impl.DSL.foreignKey;
import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.VARCHAR;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 2)
public final class CreateReports implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("reports")
                .column("id", BIGINT.identity(true))
                .column("user_id", BIGINT.notNull())
                .column("make", VARCHAR(60).notNull())
                .column("model", VARCHAR(60).notNull())
                .column("year", INTEGER.notNull())
                .column("mileage", INTEGER.notNull())
                .column("price", NUMERIC(10, 2).notNull())
                .column("location", VARCHAR(100).notNull())
                .column("approved", BOOLEAN.notNull().defaultValue(false))
                .constraints(
                        primaryKey("id"),
                        foreignKey("user_id").references("users", "id").onDeleteCascade())
                .execute();
        db.createIndex("reports_user_id_idx").on("reports", "user_id").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("reports").execute();
    }
}

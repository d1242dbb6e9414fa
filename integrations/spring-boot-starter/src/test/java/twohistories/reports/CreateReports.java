package twohistories.reports;

import static org.jooq.impl.DSL.primaryKey;
import static org.jooq.impl.SQLDataType.BIGINT;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 1)
public final class CreateReports implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createTable("monthly_reports")
                .column("id", BIGINT.identity(true))
                .constraints(primaryKey("id"))
                .execute();
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("monthly_reports").execute();
    }
}

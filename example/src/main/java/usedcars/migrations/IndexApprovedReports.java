package usedcars.migrations;

import static dev.rung.postgres.PostgresDSL.createIndexConcurrently;
import static dev.rung.postgres.PostgresDSL.dropIndexConcurrently;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** The table is large and in use by now, so the index is built without locking out those who write. */
@Migration(version = 8, transactional = false)
public final class IndexApprovedReports implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createIndexConcurrently("reports_approved_idx")
                .on("reports", "make", "model", "year")
                .where("approved"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute(dropIndexConcurrently("reports_approved_idx"));
    }
}

package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import java.time.LocalDate;
import org.jooq.DSLContext;

@Migration(version = 14_10, transactional = false)
public final class PartitionsConcurrently implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(detachPartition("visits_2026").from("visits").concurrently());
    }

    @Override
    public void down(DSLContext db) {
        db.execute(attachPartition("visits_2026")
                .to("visits")
                .forValuesFrom(LocalDate.of(2026, 1, 1))
                .to(LocalDate.of(2027, 1, 1)));
        db.alterTable("visits_2026").dropConstraint("visits_2026_at_check").execute();
    }
}

package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_44, transactional = false)
public final class ServerSettings implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("alter system set work_mem = '5MB'");
        db.execute("alter system set log_min_duration_statement to 1000");
        db.execute("alter system reset log_min_duration_statement");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("alter system reset all");
    }
}

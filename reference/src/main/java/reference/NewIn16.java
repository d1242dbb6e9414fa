package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 16_01)
public final class NewIn16 implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create table letters (
                  id int,
                  body text storage external compression pglz,
                  attachment bytea storage default);
                alter table letters alter column attachment set storage default;
                create statistics on id, body from letters;
                create collation digits_last (provider = icu, locale = 'und', rules = '&z < 0');
                alter subscription latest set (origin = none, password_required = false, run_as_owner = true)""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                alter subscription latest set (origin = any, password_required = true, run_as_owner = false);
                drop collation digits_last;
                drop table letters""");
    }
}

package shop;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 1)
public final class AddUsers implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("create table users (id bigint generated always as identity primary key, email text not null unique)");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop table users");
    }
}

package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 15_01)
public final class NullsNotDistinct implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createUniqueIndexUsing("btree", "owners_email_born_idx")
                .on("owners", "email", "born")
                .nullsNotDistinct());
        db.execute("create table keys (a int, unique nulls not distinct (a))");
        db.execute("alter table keys add column b int, add constraint keys_b_key unique nulls not distinct (b)");
    }

    @Override
    public void down(DSLContext db) {
        db.dropTable("keys").execute();
        db.dropIndex("owners_email_born_idx").execute();
    }
}

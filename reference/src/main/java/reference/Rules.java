package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_24)
public final class Rules implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create rule no_delete as on delete to owners where old.id = 1 do instead nothing;
                create or replace rule note as on update to owners do also
                  (insert into log values ('updated'); notify owners);
                create rule sell_cheap as on insert to cheap_cars do instead
                  insert into cars (make, model) values (new.make, 'unknown') returning id, make;
                alter rule no_delete on owners rename to keep_the_first;
                alter table owners disable rule note;
                alter table owners enable rule note;
                alter table owners enable replica rule note;
                alter table owners enable always rule note""");
        db.execute(commentOn().rule("note").on("owners").is("tells who listens"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop rule keep_the_first on owners;
                drop rule if exists note on owners cascade;
                drop rule sell_cheap on cheap_cars restrict""");
    }
}

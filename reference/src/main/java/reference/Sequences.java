package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_15)
public final class Sequences implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createSequence("tickets")
                .startWith(100)
                .incrementBy(2)
                .minvalue(10)
                .maxvalue(1000000)
                .cycle()
                .cache(5)
                .execute();
        db.createSequenceIfNotExists("tickets").execute();
        db.execute("create temporary sequence visitors as smallint no minvalue no maxvalue no cycle owned by none");
        db.alterSequence("tickets")
                .startWith(200)
                .incrementBy(5)
                .minvalue(20)
                .maxvalue(2000)
                .cache(3)
                .noCycle()
                .execute();
        db.alterSequence("tickets").restart().execute();
        db.alterSequence("tickets").restartWith(300).execute();
        db.alterSequence("tickets").renameTo("numbers_of_tickets").execute();
        db.execute("alter sequence if exists numbers_of_tickets as integer no minvalue no maxvalue cycle");
        db.execute(alterSequenceOwnedBy("numbers_of_tickets").column("cars", "id"));
        db.execute(alterSequenceOwnedBy("numbers_of_tickets").none());
        db.execute(alterSchemaOf().sequence("numbers_of_tickets").to("garage"));
        db.execute(alterOwnerOf().sequence(name("garage", "numbers_of_tickets")).to("mechanics"));
        db.execute(commentOn().sequence(name("garage", "numbers_of_tickets")).is("one for each visit"));
    }

    @Override
    public void down(DSLContext db) {
        db.dropSequenceIfExists(name("garage", "numbers_of_tickets")).execute();
        db.execute("drop sequence if exists visitors cascade");
    }
}

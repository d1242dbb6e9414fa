package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_02)
public final class Schemas implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.createSchema("garage").execute();
        db.createSchemaIfNotExists("garage").execute();
        db.execute(
                "create schema workshop authorization mechanics create table tools (id int) create view newest as select * from tools");
        db.execute(commentOn().schema("workshop").is("where cars are repaired"));
        db.alterSchema("workshop").renameTo("repairs").execute();
        db.execute(alterOwnerOf().schema("repairs").to("bob"));
    }

    @Override
    public void down(DSLContext db) {
        db.dropSchemaIfExists("repairs").cascade().execute();
        db.dropSchema("garage").restrict().execute();
    }
}

package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_27)
public final class Extensions implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(createExtension("citext").schema("garage").version("1.5"));
        db.execute(createExtensionIfNotExists("pgcrypto").cascade());
        db.execute(alterExtension("citext").updateTo("1.6"));
        db.execute(alterExtension("pgcrypto").update());
        db.execute("""
                alter extension pgcrypto add view cheap_cars;
                alter extension pgcrypto drop view cheap_cars""");
        db.execute(alterSchemaOf().extension("citext").to("public"));
        db.execute(commentOn().extension("citext").is("texts whose case does not matter"));
        db.alterTable("owners").addColumn("nickname", dataType("citext")).execute();
    }

    @Override
    public void down(DSLContext db) {
        db.alterTable("owners").dropColumn("nickname").execute();
        db.execute(dropExtension("citext").cascade());
        db.execute(dropExtensionIfExists("pgcrypto").restrict());
    }
}

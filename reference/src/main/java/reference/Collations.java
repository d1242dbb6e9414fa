package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_28)
public final class Collations implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create collation german (provider = icu, locale = 'de-u-co-phonebk');
                create collation if not exists insensitive (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
                create collation plain from "C";
                create collation libc (lc_collate = 'C', lc_ctype = 'C');
                alter collation german refresh version;
                alter collation plain rename to bare""");
        db.execute(alterSchemaOf().collation("bare").to("garage"));
        db.execute(alterOwnerOf().collation("german").to("mechanics"));
        db.execute(commentOn().collation("german").is("as in the phone book"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop collation libc restrict;
                drop collation if exists insensitive, german cascade;
                drop collation garage.bare""");
    }
}

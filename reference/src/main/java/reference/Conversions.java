package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_29)
public final class Conversions implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("""
                create default conversion latin for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
                create conversion from_latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
                alter conversion latin rename to to_latin;
                alter conversion to_latin owner to mechanics;
                alter conversion from_latin set schema garage;
                comment on conversion to_latin is 'of what fits'""");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("""
                drop conversion garage.from_latin;
                drop conversion if exists to_latin cascade""");
    }
}

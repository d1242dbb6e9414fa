package reference;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 15_03, transactional = false)
public final class NewIn15OfDatabases implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("drop database if exists rung_reference_icu");
        db.execute(
                "create database rung_reference_icu template template0 locale_provider icu icu_locale 'de' locale 'C' strategy file_copy");
        db.execute("alter database rung_reference_icu refresh collation version");
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop database rung_reference_icu with (force)");
    }
}

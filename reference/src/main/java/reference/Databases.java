package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_42, transactional = false)
public final class Databases implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute("drop database if exists rung_reference_yard");
        db.execute("drop database if exists rung_reference_lot");
        db.createDatabase("rung_reference_yard").execute();
        db.execute("""
                create database rung_reference_lot owner bob template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'
                  connection limit 5 is_template false allow_connections true""");
        db.execute(
                "alter database rung_reference_lot with allow_connections true connection limit 7 is_template false");
        db.execute("alter database rung_reference_lot rename to rung_reference_park");
        db.execute(alterOwnerOf().database("rung_reference_park").to("mechanics"));
        db.execute("alter database rung_reference_park set tablespace pg_default");
        db.execute("alter database rung_reference_park set statement_timeout = '10s'");
        db.execute("alter database rung_reference_park set work_mem from current");
        db.execute("alter database rung_reference_park reset work_mem");
        db.execute("alter database rung_reference_park reset all");
        db.execute(commentOn().database("rung_reference_park").is("where cars stand"));
        db.execute(alterOwnerOf().database("rung_reference_park").to("postgres"));
        db.alterDatabase("rung_reference_park").renameTo("rung_reference_lot").execute();
    }

    @Override
    public void down(DSLContext db) {
        db.execute("drop database if exists rung_reference_lot with (force)");
        db.dropDatabaseIfExists("rung_reference_yard").execute();
    }
}

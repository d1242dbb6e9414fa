package reference;

import static dev.rung.postgres.PostgresDSL.*;
import static org.jooq.impl.DSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

/** What ALTER TABLE says of a table as a whole. */
@Migration(version = 14_08)
public final class TablesAsTheyAre implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.alterTable("makes").renameTo("brands").execute();
        db.alterTableIfExists("no_such_table").renameTo("still_none").execute();
        db.execute(alterSchemaOf().table("brands").to("garage"));
        db.execute(alterOwnerOf().table("prices").to("mechanics"));
        db.execute(alterParametersOf().table("cars").set("fillfactor", 80).set("toast.autovacuum_enabled", false));
        db.execute("""
                alter table prices set logged;
                alter table cars cluster on cars_pkey;
                alter table cars replica identity using index cars_pkey;
                alter table owners replica identity full;
                alter table only cars set tablespace pg_default;
                alter table log set unlogged, set without oids;
                alter table cars disable trigger all;
                alter table cars enable trigger all;
                alter table vans inherit people;
                alter table engines not of""");
        db.execute(enableRowLevelSecurity().on("owners"));
        db.execute(forceRowLevelSecurity().on("owners"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute(noForceRowLevelSecurity().on("owners"));
        db.execute(disableRowLevelSecurity().on("owners"));
        db.execute("""
                alter table engines of engine;
                alter table vans no inherit people;
                alter table owners replica identity default;
                alter table cars replica identity default;
                alter table cars set without cluster;
                alter table prices set unlogged""");
        db.execute(alterParametersOf().table("cars").reset("fillfactor", "toast.autovacuum_enabled"));
        db.execute(alterOwnerOf().table("prices").to("postgres"));
        db.execute(alterSchemaOf().table(name("garage", "brands")).to("public"));
        db.alterTable("brands").renameTo("makes").execute();
    }
}

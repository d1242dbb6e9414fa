package reference;

import static dev.rung.postgres.PostgresDSL.*;

import dev.rung.Migration;
import dev.rung.Reversible;
import org.jooq.DSLContext;

@Migration(version = 14_26)
public final class DefaultPrivileges implements Reversible {

    @Override
    public void up(DSLContext db) {
        db.execute(alterDefaultPrivileges()
                .inSchema("garage")
                .grant("select", "insert")
                .onTables()
                .to("mechanics")
                .withGrantOption());
        db.execute(alterDefaultPrivileges().grant("usage").onSequences().toPublic());
        db.execute(alterDefaultPrivileges()
                .forRole("bob")
                .revoke("execute")
                .onFunctions()
                .fromPublic());
        db.execute(
                alterDefaultPrivileges().forRole("bob").grant("all").onSchemas().to("mechanics"));
        db.execute(alterDefaultPrivileges().revoke("usage").onTypes().fromPublic());
        db.execute(
                "alter default privileges for user bob in schema garage revoke grant option for all privileges on routines from mechanics cascade");
        db.execute(grantPrivileges("select", "update").onTables("cars").to("mechanics"));
    }

    @Override
    public void down(DSLContext db) {
        db.execute(revokePrivileges("select", "update").onTables("cars").from("mechanics"));
        db.execute(alterDefaultPrivileges().grant("usage").onTypes().toPublic());
        db.execute(alterDefaultPrivileges()
                .forRole("bob")
                .revoke("all")
                .onSchemas()
                .from("mechanics"));
        db.execute(alterDefaultPrivileges()
                .forRole("bob")
                .grant("execute")
                .onFunctions()
                .toPublic());
        db.execute(alterDefaultPrivileges().revoke("usage").onSequences().fromPublic());
        db.execute(alterDefaultPrivileges()
                .inSchema("garage")
                .revoke("select", "insert")
                .onTables()
                .from("mechanics"));
    }
}

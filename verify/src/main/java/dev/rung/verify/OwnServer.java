package dev.rung.verify;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Whose server it is. One that is only the compiler's has no roles, databases or tablespaces but those that it began with; so what is there
 * besides is what migrations made or name, and goes. On any other server nothing is done that reaches beyond a database.
 */
final class OwnServer {

    /** What {@code initdb} makes has smaller numbers ({@code FirstNormalObjectId} of PostgreSQL 18, access/transam.h). */
    private static final String MADE = """
            select 'drop database if exists ' || quote_ident(datname) || ' with (force)' from pg_database
            where oid >= 16384 and datname !~ '^rung_(clone|draft|scratch|template|kept|proven)_'
            union all
            select 'drop tablespace if exists ' || quote_ident(spcname) from pg_tablespace where oid >= 16384
            union all
            select 'drop role if exists ' || quote_ident(rolname) from pg_roles where oid >= 16384""";

    private final ScratchServer server;
    private final boolean isOwn;
    private final boolean isSuperuser;

    /**
     * A server.
     *
     * @param isOwn whether nobody else uses it
     * @param isSuperuser whether its user may do everything
     */
    OwnServer(ScratchServer server, boolean isOwn, boolean isSuperuser) {
        this.server = server;
        this.isOwn = isOwn;
        this.isSuperuser = isSuperuser;
    }

    boolean isSuperuser() {
        return isSuperuser;
    }

    /** Whether statements do no harm here. */
    boolean mayRun(Stream<String> statements) {
        return isOwn || statements.noneMatch(ServerWide::isStatement);
    }

    /** Whether there is anything on the server that a database may lean on and that is not kept with it. */
    boolean isAnythingMade() {
        return isOwn && !server.rows(MADE, row -> row.getString(1)).isEmpty();
    }

    /** Drops all that there is besides what the server began with; no database that is in use may lean on it. */
    void tidy() {
        if (isOwn) {
            server.rows(MADE, row -> row.getString(1)).forEach(server::run);
        }
    }

    /** Makes the role whose absence an error is about; not if it is about anything else, or the server is not only the compiler's. */
    boolean makesRole(SQLException error) {
        var role = isOwn ? Refusals.missingRole(error) : null;
        if (role == null) {
            return false;
        }
        server.run("create role \"" + role.replace("\"", "\"\"") + "\"");
        return true;
    }
}

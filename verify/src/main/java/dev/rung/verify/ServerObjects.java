package dev.rung.verify;

import dev.rung.MigrationException;
import dev.rung.sql.Identifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a database does not hold and its server does: databases, tablespaces and roles. What a trial made of it is dropped, since it
 * would keep the next trial from making it again.
 */
final class ServerObjects {

    /** In the order in which they can be dropped; the databases of Rung itself go in other ways. */
    private static final String ALL = """
            select 'DATABASE', datname from pg_database where datname !~ '^rung_(clone|draft|scratch|template|kept|proven)_'
            union all
            select 'TABLESPACE', spcname from pg_tablespace
            union all
            select 'ROLE', rolname from pg_roles""";

    private static final System.Logger LOG = System.getLogger("dev.rung");

    private final ScratchServer server;
    private final Set<ServerObject> before;

    private enum Kind {
        DATABASE,
        TABLESPACE,
        ROLE;

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record ServerObject(Kind kind, String name) {

        @Override
        public String toString() {
            return kind.words() + " `" + name + "`";
        }
    }

    /** Remembers what there is. */
    ServerObjects(ScratchServer server) {
        this.server = server;
        this.before = new HashSet<>(read());
    }

    private List<ServerObject> read() {
        return server.rows(ALL, row -> new ServerObject(Kind.valueOf(row.getString(1)), row.getString(2)));
    }

    /** What came since. */
    private List<ServerObject> made() {
        return read().stream().filter(object -> !before.contains(object)).toList();
    }

    boolean isAnythingMade() {
        return !made().isEmpty();
    }

    /**
     * Drops what came since and is named by the statements that ran. The server is not asked who made it, for it does not know; what no
     * statement names may be somebody else's, and stays.
     */
    void dropWhatIsNamed(Stream<String> statements) {
        var words = new HashSet<String>();
        statements.forEach(sql -> words.addAll(Arrays.asList(sql.split("[^\\p{L}\\p{N}_$]+"))));
        for (var object : made()) {
            if (words.contains(object.name())) {
                drop(object);
            } else {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the {0} is new on the server of `{1}`, and no statement names it: it is left there",
                        object,
                        server.environment().name());
            }
        }
    }

    private void drop(ServerObject object) {
        try {
            switch (object.kind()) {
                case DATABASE -> server.drop(object.name());
                case TABLESPACE, ROLE ->
                    server.run("drop " + object.kind().words() + " if exists " + Identifier.quote(object.name()));
            }
        } catch (MigrationException e) {
            LOG.log(System.Logger.Level.WARNING, "the {0} is left on the server: {1}", object, e.getMessage());
        }
    }
}

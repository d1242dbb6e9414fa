package dev.rung.verify;

import dev.rung.spi.Ruling;
import dev.rung.sql.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The databases on a server that hold what a history makes of an empty one, up to some migration, each of which was tried. They are named after the
 * fingerprint of that migration, and their comment says what came of the trials: so nobody tries the same twice, or keeps a file of what was tried.
 */
final class ProvenDatabases {

    private static final String PREFIX = "rung_proven_";
    private static final String MADE = "made by Rung for the compiler, last used ";
    private static final int MOST = 32;

    /** How long a database may be used without a note of it. */
    private static final Duration UNNOTED = Duration.ofHours(1);

    private static final String FIND = """
            select datname, shobj_description(oid, 'pg_database') from pg_database
            where datname = any(?) and datdba = current_user::regrole and not datallowconn""";

    /** The comment begins with the time, so that its order is that of use. */
    private static final String TOO_MANY = """
            select datname from pg_database
            where datname ~ '^rung_proven_[0-9a-f]+$' and datdba = current_user::regrole
            order by shobj_description(oid, 'pg_database') desc nulls last offset %d""".formatted(MOST);

    private final List<String> fingerprints;
    private final Map<String, String> comments = new HashMap<>();

    /** Those of a history that there are on the server of a connection, with one query. */
    ProvenDatabases(Connection connection, List<String> fingerprints) throws SQLException {
        this.fingerprints = fingerprints;
        var names = fingerprints.stream().map(ProvenDatabases::name).toArray(String[]::new);
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, connection.createArrayOf("text", names));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    comments.put(rows.getString(1), String.valueOf(rows.getString(2)));
                }
            }
        }
    }

    private static String name(String fingerprint) {
        return PREFIX + fingerprint;
    }

    /** The name of the one with so many migrations. */
    String name(int migrations) {
        return name(fingerprints.get(migrations - 1));
    }

    /** How many migrations the longest part of the history has that was tried; 0 if there is none. */
    int tried() {
        int migrations = fingerprints.size();
        while (migrations > 0 && rulings(migrations).isEmpty()) {
            migrations--;
        }
        return migrations;
    }

    /** What came of the trials of so many migrations, if that is known. */
    Optional<List<Ruling>> rulings(int migrations) {
        if (migrations == 0) {
            return Optional.of(List.of());
        }
        var comment = comments.get(name(migrations));
        return comment != null && comment.startsWith(MADE)
                ? Optional.of(RulingText.parse(comment.substring(comment.indexOf('\n') + 1), migrations))
                : Optional.empty();
    }

    /** The statements that note that they are in use, where the last note is old. */
    List<String> notes() {
        var notes = new ArrayList<String>();
        var old = MADE + time(Instant.now().minus(UNNOTED));
        comments.forEach((name, comment) -> {
            if (comment.startsWith(MADE) && comment.compareTo(old) < 0) {
                notes.add(note(name, comment.substring(comment.indexOf('\n') + 1)));
            }
        });
        return notes;
    }

    /** Makes a database one of them. */
    void keep(ScratchServer server, String scratch, List<Ruling> rulings) {
        var name = name(rulings.size());
        var text = RulingText.of(rulings);
        server.drop(name);
        server.run(
                "alter database " + scratch + " allow_connections false",
                note(scratch, text),
                "alter database " + scratch + " rename to " + name);
        comments.put(name, comment(text));
        server.rows(TOO_MANY, row -> row.getString(1)).forEach(server::drop);
    }

    private static String note(String name, String rulings) {
        return "comment on database " + name + " is " + Identifier.literal(comment(rulings));
    }

    private static String comment(String rulings) {
        return MADE + time(Instant.now()) + "\n" + rulings;
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

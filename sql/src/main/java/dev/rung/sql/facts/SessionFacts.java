package dev.rung.sql.facts;

import java.util.Optional;

/** What is gone with the session that made it. */
final class SessionFacts {

    private SessionFacts() {}

    static Optional<StatementFacts> of(Words first) {
        boolean stays = isTemporary(first) || first.followsAny("prepare", "declare", "listen", "load");
        return stays ? Optional.of(StatementFacts.PLAIN.stayingInSession()) : Optional.empty();
    }

    private static boolean isTemporary(Words first) {
        if (!first.follow("create")) {
            return false;
        }
        int kind = first.isAt(1, "or") ? 3 : first.isAnyAt(1, "local", "global", "unlogged") ? 2 : 1;
        return first.isAnyAt(kind, "temp", "temporary") || first.isAt(kind + 1, "pg_temp");
    }
}

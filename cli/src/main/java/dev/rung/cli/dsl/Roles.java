package dev.rung.cli.dsl;

import java.util.List;
import java.util.Set;

/** Roles, of which some are words of SQL and no names. */
final class Roles {

    static final String PUBLIC = "public";

    private static final Set<String> KEYWORDS = Set.of(PUBLIC, "current_user", "session_user", "current_role");

    private Roles() {}

    /** The roles, if all of them are names. */
    static List<String> named(List<String> roles) {
        if (roles.stream().anyMatch(KEYWORDS::contains)) {
            throw new NotInDsl("a role that is no name");
        }
        return roles;
    }
}

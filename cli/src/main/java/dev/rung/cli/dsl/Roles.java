package dev.rung.cli.dsl;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import java.util.List;

/** Roles, of which some are words of SQL and no names. */
final class Roles {

    private Roles() {}

    static String named(RoleName role) {
        return role.name().map(Name::text).orElseGet(() -> NotInDsl.because("a role that is no name"));
    }

    /** The roles, if all of them are names. */
    static List<String> named(List<RoleName> roles) {
        return roles.stream().map(Roles::named).toList();
    }

    static boolean isEverybody(List<RoleName> roles) {
        return roles.size() == 1 && roles.get(0).kind() == RoleName.Kind.PUBLIC;
    }
}

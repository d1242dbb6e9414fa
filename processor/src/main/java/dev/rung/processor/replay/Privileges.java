package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlStatement;
import java.util.List;

/** What {@code grant} and {@code revoke} do to an object: a property for each privilege of each role. */
final class Privileges {

    private static final List<String> OF_TABLES =
            List.of("select", "insert", "update", "delete", "truncate", "references", "trigger");
    private static final Fragment GRANTED = Fragment.code("granted");
    private static final Fragment REVOKED = Fragment.code("revoked");

    private Privileges() {}

    static SchemaObject set(SchemaObject object, SqlStatement.Privileges privileges) {
        var changed = object;
        for (var role : privileges.roles()) {
            for (var privilege : privileges.privileges()) {
                boolean all = privilege.equals("all") || privilege.equals("all privileges");
                if (all && !privileges.isGrant()) {
                    changed = withoutAll(changed, role);
                }
                for (var one : all ? all(object.kind()) : List.of(privilege)) {
                    changed = set(changed, "privilege " + one + " of " + role, privileges.isGrant(), role);
                }
            }
        }
        return changed;
    }

    /** What {@code all} stands for; {@code maintain} is left out, which only PostgreSQL 17 and newer have. */
    private static List<String> all(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> OF_TABLES;
            case SEQUENCE -> List.of("usage", "select", "update");
            case SCHEMA -> List.of("usage", "create");
            case FUNCTION, PROCEDURE, AGGREGATE -> List.of("execute");
            default -> List.of("usage");
        };
    }

    private static SchemaObject withoutAll(SchemaObject object, String role) {
        var changed = object;
        for (var property : object.properties().keySet()) {
            if (property.startsWith("privilege ") && property.endsWith(" of " + role)) {
                changed = changed.with(property, null);
            }
        }
        return changed;
    }

    private static SchemaObject set(SchemaObject object, String property, boolean isGrant, String role) {
        boolean isStandard = role.equals("public") && isForAll(object.kind());
        return object.with(property, isGrant == isStandard ? null : isGrant ? GRANTED : REVOKED);
    }

    /** Of what everybody has the privileges anyway. */
    private static boolean isForAll(ObjectKind kind) {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE, TYPE, DOMAIN, LANGUAGE -> true;
            default -> false;
        };
    }
}

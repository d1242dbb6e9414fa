package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Remarks;
import dev.rung.processor.replay.model.Remarks.Grant;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Privilege;
import dev.rung.sql.tree.Privileges;
import dev.rung.sql.tree.RoleName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pcollections.PMap;

/** What one role may do with one object, as far as it is not what it may do anyway (PostgreSQL 18, "Privileges"). */
final class RolePrivileges {

    private final SchemaObject object;
    private final String role;
    private final boolean isEverybody;

    RolePrivileges(SchemaObject object, RoleName role) {
        this.object = object;
        this.role = Owners.name(role);
        this.isEverybody = role.kind() == RoleName.Kind.PUBLIC;
    }

    /** The object on which it was granted. An owner has all privileges anyway. */
    SchemaObject grant(Privileges privileges, boolean isGrantable) {
        if (isOwner()) {
            return object;
        }
        var all = object.remarks().privileges();
        for (var action : actions(privileges)) {
            var key = new Remarks.Privilege(role, action);
            boolean mayGrant = isGrantable || all.get(key) == Grant.GRANTABLE;
            all = isStandard(action) ? all.minus(key) : all.plus(key, mayGrant ? Grant.GRANTABLE : Grant.GRANTED);
        }
        return with(all);
    }

    /** The object on which it was revoked; with all columns, if it was not that of some. */
    SchemaObject revoke(Privileges privileges, boolean isGrantOptionOnly) {
        if (isOwner()) {
            return object;
        }
        var all = object.remarks().privileges();
        for (var key : object.remarks().privileges().keySet()) {
            boolean isMeant = key.role().equals(role) && isMeant(key.action(), privileges);
            if (isMeant && isGrantOptionOnly) {
                all = all.get(key) == Grant.GRANTABLE ? all.plus(key, Grant.GRANTED) : all;
            } else if (isMeant && all.get(key) != Grant.REVOKED) {
                all = all.minus(key);
            }
        }
        for (var action : isGrantOptionOnly ? List.<String>of() : actions(privileges)) {
            if (isStandard(action)) {
                all = all.plus(new Remarks.Privilege(role, action), Grant.REVOKED);
            }
        }
        return with(all);
    }

    private boolean isMeant(String action, Privileges privileges) {
        if (privileges instanceof Privileges.All all && all.columns().isEmpty()) {
            return true;
        }
        return actions(privileges).stream().anyMatch(one -> action.equals(one) || action.startsWith(one + " ("));
    }

    /** Whoever creates something owns it, and needs no privileges from those that others get. */
    private boolean isOwner() {
        return object.remarks().owner().filter(role::equals).isPresent()
                || object.kind() == ObjectKind.DEFAULT_PRIVILEGES
                        && object.name().endsWith(" of " + role);
    }

    private SchemaObject with(PMap<Remarks.Privilege, Grant> privileges) {
        return object.saying(object.remarks().withPrivileges(privileges));
    }

    /** Everybody may execute routines and use types and languages, unless that was revoked. */
    private boolean isStandard(String action) {
        return isEverybody
                && switch (object.kind()) {
                    case FUNCTION, PROCEDURE, AGGREGATE, TYPE, DOMAIN, LANGUAGE -> true;
                    case DEFAULT_PRIVILEGES ->
                        action.equals("execute") && isOf("functions") || action.equals("usage") && isOf("types");
                    default -> false;
                };
    }

    private boolean isOf(String target) {
        return object.name().startsWith(target) && object.parent() == SchemaObject.NONE;
    }

    private List<String> actions(Privileges privileges) {
        if (privileges instanceof Privileges.Some some) {
            var named = some.privileges().stream()
                    .flatMap(privilege -> actions(words(privilege), privilege.columns()))
                    .toList();
            return named.containsAll(all()) ? all() : named;
        }
        var columns = ((Privileges.All) privileges).columns();
        var all = columns.isEmpty() ? all() : List.of("select", "insert", "update", "references");
        return all.stream().flatMap(action -> actions(action, columns)).toList();
    }

    private static Stream<String> actions(String action, List<Name> columns) {
        return columns.isEmpty()
                ? Stream.of(action)
                : columns.stream().map(column -> action + " (" + column.text() + ")");
    }

    private static String words(Privilege privilege) {
        return privilege.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What {@code all} stands for, and all of them by name; {@code maintain} is left out, which only PostgreSQL 17 and newer have. */
    private List<String> all() {
        return switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> tables();
            case SEQUENCE -> List.of("usage", "select", "update");
            case SCHEMA -> List.of("usage", "create");
            case FUNCTION, PROCEDURE, AGGREGATE -> List.of("execute");
            case DEFAULT_PRIVILEGES -> allByDefault();
            default -> List.of("usage");
        };
    }

    private static List<String> tables() {
        return List.of("select", "insert", "update", "delete", "truncate", "references", "trigger");
    }

    private List<String> allByDefault() {
        var target = object.name().split(" ", 2)[0];
        return switch (target) {
            case "tables" -> tables();
            case "sequences" -> List.of("usage", "select", "update");
            case "schemas" -> List.of("usage", "create");
            case "functions" -> List.of("execute");
            default -> List.of("usage");
        };
    }
}

package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Policy;
import dev.rung.processor.replay.model.Remarks;
import dev.rung.processor.replay.model.Role;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoleStatement;
import dev.rung.sql.tree.SettingStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The roles that the history made and dropped, and what depends on them: {@code pg_shdepend} of PostgreSQL 18. */
final class Roles {

    private final Transition transition;

    Roles(Transition transition) {
        this.transition = transition;
    }

    /** A role of which it is known whether it is there. */
    Optional<SchemaObject> find(String name) {
        return transition.schema().find(Schema.Key.of(ObjectKind.ROLE, SchemaObject.NONE, name));
    }

    static boolean isThere(SchemaObject role) {
        return role.definition(Role.class).isThere();
    }

    /** Says of a role whether it is there. */
    SchemaObject put(String name, Role role) {
        return find(name)
                .map(existing -> transition.replace(existing.with(role)))
                .orElseGet(() -> transition.add(SchemaObject.of(ObjectKind.ROLE, SchemaObject.NONE, name, role)));
    }

    /** Looks at the roles that a statement names: those that were dropped are missed, and of the others some may own something from here on. */
    void see(Statement statement) {
        if (transition.schema().all(ObjectKind.ROLE).isEmpty()) {
            return;
        }
        boolean isToOwn = !(statement instanceof PrivilegeStatement
                || statement instanceof PolicyStatement
                || statement instanceof RoleStatement);
        if (!(statement instanceof RoleStatement.Drop)) {
            named(statement).forEach(name -> see(name, isToOwn));
        }
        if (statement instanceof SettingStatement) {
            texts(statement).flatMap(name -> find(name).stream()).forEach(this::mayOwn);
        }
    }

    private static List<Name> named(Statement statement) {
        return Tree.all(statement, RoleName.class).stream()
                .flatMap(role -> role.name().stream())
                .toList();
    }

    private static Stream<String> texts(Statement statement) {
        return Stream.concat(
                Tree.all(statement, Name.class).stream().map(Name::text),
                Tree.all(statement, TextConstant.class).stream().map(TextConstant::text));
    }

    private void see(Name name, boolean isToOwn) {
        var role = find(name.text());
        if (role.filter(found -> !isThere(found)).isPresent()) {
            transition.verdict().unknown(ObjectKind.ROLE, NamedObjects.plain(name));
        } else if (isToOwn) {
            role.ifPresent(this::mayOwn);
        }
    }

    private void mayOwn(SchemaObject role) {
        transition.replace(role.mapped(Role.class, Role::owning));
    }

    /** What stands in the way of dropping a role: what belongs to it, and what it was granted. */
    List<SchemaObject> users(String role) {
        return transition.schema().objects().values().stream()
                .filter(object -> uses(object, role))
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    private static boolean uses(SchemaObject object, String role) {
        return object.remarks().owner().filter(role::equals).isPresent()
                || object.remarks().privileges().entrySet().stream()
                        .anyMatch(entry ->
                                entry.getKey().role().equals(role) && entry.getValue() != Remarks.Grant.REVOKED)
                || object.kind() == ObjectKind.USER_MAPPING && object.name().equals(role)
                || isDefaultOf(object, role)
                || object.definition() instanceof Policy policy
                        && policy.roles().contains(role);
    }

    private static boolean isDefaultOf(SchemaObject object, String role) {
        return object.kind() == ObjectKind.DEFAULT_PRIVILEGES && object.name().endsWith(" of " + role);
    }

    /** Revokes whatever a role was granted, and drops the privileges that what it creates would get. */
    void revokeAll(String role) {
        for (var object : users(role)) {
            var privileges = object.remarks().privileges();
            var rest = privileges.minusAll(privileges.keySet().stream()
                    .filter(privilege -> privilege.role().equals(role))
                    .toList());
            boolean isEmptyDefault = object.kind() == ObjectKind.DEFAULT_PRIVILEGES && rest.isEmpty();
            if (isDefaultOf(object, role) || isEmptyDefault || isLastOf(object, role)) {
                transition.remove(object);
            } else {
                transition.replace(without(object.saying(object.remarks().withPrivileges(rest)), role));
            }
        }
    }

    /** A policy for nobody is none. */
    private static boolean isLastOf(SchemaObject object, String role) {
        return object.definition() instanceof Policy policy && policy.roles().equals(List.of(role));
    }

    private static SchemaObject without(SchemaObject object, String role) {
        return object.definition() instanceof Policy policy
                ? object.with(policy.forRoles(policy.roles().stream()
                        .filter(name -> !name.equals(role))
                        .toList()))
                : object;
    }

    /** What names a role names it by its new name. */
    void rename(String from, String to) {
        for (var object : users(from)) {
            var remarks = object.remarks();
            var privileges = remarks.privileges();
            Set<Remarks.Privilege> mine = new HashSet<>(privileges.keySet());
            mine.removeIf(privilege -> !privilege.role().equals(from));
            for (var privilege : mine) {
                var grant = privileges.get(privilege);
                privileges = privileges.minus(privilege).plus(new Remarks.Privilege(to, privilege.action()), grant);
            }
            var owner = remarks.owner().map(name -> name.equals(from) ? to : name);
            var renamed = object.saying(remarks.withPrivileges(privileges).withOwner(owner));
            transition.replace(named(renamed, from, to));
        }
    }

    private static SchemaObject named(SchemaObject object, String from, String to) {
        if (object.definition() instanceof Policy policy) {
            return object.with(policy.forRoles(policy.roles().stream()
                    .map(name -> name.equals(from) ? to : name)
                    .sorted()
                    .toList()));
        }
        if (isDefaultOf(object, from)) {
            return object.named(object.name().replace(" of " + from, " of " + to));
        }
        return object.kind() == ObjectKind.USER_MAPPING && object.name().equals(from) ? object.named(to) : object;
    }
}

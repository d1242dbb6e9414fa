package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.RoleName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The privileges that new objects get (PostgreSQL 18, "alter default privileges"). They are an object for each kind of objects, each role that
 * creates them and each schema, which is there as long as it says anything.
 */
public final class DefaultPrivileges {

    private final Transition transition;

    public DefaultPrivileges(Transition transition) {
        this.transition = transition;
    }

    public void change(
            PrivilegeStatement.DefaultScope scope,
            PrivilegeStatement.DefaultTarget target,
            UnaryOperator<SchemaObject> change) {
        var schemas = scope.schemas().stream()
                .flatMap(name -> new NamedObjects(transition, ObjectKind.SCHEMA).find(name).stream())
                .map(SchemaObject::id)
                .toList();
        for (var name : names(scope.creators(), target)) {
            for (long schema : scope.schemas().isEmpty() ? List.of(SchemaObject.NONE) : schemas) {
                change(name, schema, change);
            }
        }
    }

    private static List<String> names(List<RoleName> creators, PrivilegeStatement.DefaultTarget target) {
        var words = words(target);
        return creators.isEmpty()
                ? List.of(words)
                : creators.stream()
                        .map(role -> words + " of " + Owners.name(role))
                        .toList();
    }

    private static String words(PrivilegeStatement.DefaultTarget target) {
        return target.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void change(String name, long schema, UnaryOperator<SchemaObject> change) {
        var existing = find(name, schema);
        var changed = change.apply(existing.orElseGet(() -> empty(name, schema)));
        boolean saysNothing = changed.remarks().privileges().isEmpty();
        if (existing.isPresent() && saysNothing) {
            transition.remove(changed);
        } else if (existing.isPresent()) {
            transition.replace(changed);
        } else if (!saysNothing) {
            transition.add(changed);
        }
    }

    private Optional<SchemaObject> find(String name, long schema) {
        return transition.schema().find(Schema.Key.of(ObjectKind.DEFAULT_PRIVILEGES, schema, name));
    }

    private static SchemaObject empty(String name, long schema) {
        var defaults = SchemaObject.of(ObjectKind.DEFAULT_PRIVILEGES, SchemaObject.NONE, name, NamedOnly.STANDARD);
        return schema == SchemaObject.NONE
                ? defaults
                : defaults.under(schema).needing(Set.of(Dependency.automatic(schema)));
    }

    /** A new object, with the privileges that it gets from the start. */
    SchemaObject given(SchemaObject object) {
        var target = target(object.kind());
        if (target.isEmpty()) {
            return object;
        }
        var changed = object;
        for (long schema : List.of(SchemaObject.NONE, object.schema())) {
            var defaults = find(target.get(), schema);
            if (defaults.isPresent()) {
                changed = changed.saying(changed.remarks()
                        .withPrivileges(changed.remarks()
                                .privileges()
                                .plusAll(defaults.get().remarks().privileges())));
            }
        }
        return changed;
    }

    private static Optional<String> target(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> Optional.of("tables");
            case SEQUENCE -> Optional.of("sequences");
            case FUNCTION, PROCEDURE, AGGREGATE -> Optional.of("functions");
            case TYPE, DOMAIN -> Optional.of("types");
            case SCHEMA -> Optional.of("schemas");
            default -> Optional.empty();
        };
    }
}

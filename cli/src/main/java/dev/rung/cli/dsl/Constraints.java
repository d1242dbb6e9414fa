package dev.rung.cli.dsl;

import dev.rung.processor.parse.ConstraintDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Constraints, with or without a name. */
final class Constraints {

    private static final Map<String, String> ACTIONS = Map.of(
            "cascade", "Cascade",
            "restrict", "Restrict",
            "set null", "SetNull",
            "set default", "SetDefault");

    private Constraints() {}

    /** The constraint itself, without what {@code PostgresDSL} adds to it. */
    static Code of(ConstraintDefinition constraint) {
        return of(constraint, Set.of());
    }

    /** The constraint without some of its traits, which are said elsewhere. */
    static Code of(ConstraintDefinition constraint, Set<String> elsewhere) {
        var traits = new TreeMap<>(constraint.traits());
        elsewhere.forEach(traits::remove);
        var delete = traits.remove("on delete");
        var update = traits.remove("on update");
        if (!traits.isEmpty() || constraint.index() != null) {
            throw new NotInDsl("what is said of a constraint");
        }
        var code = begun(constraint);
        if (delete != null) {
            code = code.then("onDelete" + action(delete));
        }
        return update == null ? code : code.then("onUpdate" + action(update));
    }

    private static String action(String words) {
        var action = ACTIONS.get(words);
        if (action == null) {
            throw new NotInDsl(words);
        }
        return action;
    }

    private static Code begun(ConstraintDefinition constraint) {
        return switch (constraint.kind()) {
            case PRIMARY_KEY -> call(constraint, "primaryKey", constraint.columns());
            case UNIQUE -> call(constraint, "unique", constraint.columns());
            case CHECK -> call(constraint, "check", Code.call("condition", expression(constraint)));
            case FOREIGN_KEY -> reference(constraint);
            default -> throw new NotInDsl(constraint.kind().words());
        };
    }

    private static Code reference(ConstraintDefinition constraint) {
        var table = constraint.references();
        if (table == null) {
            throw new NotInDsl("a reference to nothing");
        }
        var columns = constraint.columns();
        var key = Names.isSimple(table)
                ? call(constraint, "foreignKey", columns)
                : call(
                        constraint,
                        "foreignKey",
                        columns.stream()
                                .map(column -> Code.call("name", column))
                                .toList());
        return key.then("references", Names.with(table, constraint.referencedColumns()));
    }

    private static Code call(ConstraintDefinition constraint, String method, Object argument) {
        var name = constraint.name();
        return name == null
                ? Code.call(method, argument)
                : Code.call("constraint", name).then(method, argument);
    }

    private static String expression(ConstraintDefinition constraint) {
        var expression = constraint.expression();
        if (expression == null) {
            throw new NotInDsl("no expression");
        }
        return Expressions.unwrapped(expression.text());
    }
}

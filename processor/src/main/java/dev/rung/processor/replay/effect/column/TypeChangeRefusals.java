package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.transition.KeptExpressions;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.SetColumnType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the way of another type of a column ({@code ATExecAlterColumnType} of PostgreSQL 18). */
public final class TypeChangeRefusals {

    private static final Map<ObjectKind, String> USERS = Map.of(
            ObjectKind.VIEW, "a view",
            ObjectKind.MATERIALIZED_VIEW, "a materialized view",
            ObjectKind.RULE, "a rule",
            ObjectKind.TRIGGER, "a trigger",
            ObjectKind.POLICY, "a policy",
            ObjectKind.FUNCTION, "a function",
            ObjectKind.PROCEDURE, "a procedure");

    private final Transition transition;
    private final SchemaObject table;
    private final ColumnRefusals refusals;

    public TypeChangeRefusals(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
        this.refusals = new ColumnRefusals(transition, table);
    }

    /** Whether something stands in the way in one of the tables that have the column, which is told. */
    public boolean refuse(SchemaObject column, List<SchemaObject> owners, SetColumnType action, Type type) {
        return owners.stream()
                        .flatMap(owner ->
                                transition.schema().child(owner.id(), ObjectKind.COLUMN, column.name()).stream())
                        .anyMatch(own -> used(own, action))
                || refusals.rowUsed(action.column().place())
                || uncast(column, action, type)
                || defaultUncast(column, action, type)
                || owners.stream()
                        .flatMap(owner ->
                                transition.schema().child(owner.id(), ObjectKind.COLUMN, column.name()).stream())
                        .anyMatch(own -> breaksOthers(own, action, type));
    }

    /** What is kept of checks and indexes is read again with the new type. */
    private boolean breaksOthers(SchemaObject column, SetColumnType action, Type type) {
        var before = transition.schema();
        new ColumnEffects(transition).setType(column, type);
        var broken = new KeptExpressions(transition).brokenBy(transition.current(column));
        transition.backTo(before);
        return broken.isPresent() && refuse(column, action, broken.get());
    }

    private boolean refuse(SchemaObject column, SetColumnType action, KeptExpressions.Broken broken) {
        var user = broken.user().kind().words() + " `" + transition.schema().describe(broken.user()) + "`";
        return refusals.refuse(
                broken.problem().sqlState(),
                "%s, in the %s on column `%s`".formatted(broken.problem().words(), user, column.name()),
                "PostgreSQL makes checks and indexes anew when the type of a column changes",
                "drop %s first, and create it again for the new type".formatted(user),
                action.type().place(),
                table,
                column,
                broken.user());
    }

    private boolean used(SchemaObject column, SetColumnType action) {
        var user = transition.schema().users(column.id()).stream()
                .filter(it -> USERS.containsKey(it.kind()) || Column.isGenerated(it))
                .findFirst();
        return user.isPresent() && refuse(column, action, user.get());
    }

    private boolean refuse(SchemaObject column, SetColumnType action, SchemaObject user) {
        var schema = transition.schema();
        var name = "`" + schema.describe(user) + "`";
        var words = Optional.ofNullable(USERS.get(user.kind())).orElse("a generated column");
        return refusals.refuse(
                "0A000",
                "changes the type of column `%s`, which %s %s uses"
                        .formatted(column.name(), user.kind().words(), name),
                "the type of a column that %s uses does not change under it".formatted(words),
                "drop %s %s first, and create it again after"
                        .formatted(user.kind().words(), name),
                action.column().place(),
                table,
                column,
                user);
    }

    private boolean uncast(SchemaObject column, SetColumnType action, Type type) {
        var old = column.definition(Column.class).type();
        if (action.using().isPresent()) {
            return usesOther(column, action, type);
        }
        return !isCast(old.type(), old, type)
                && refusals.refuse(
                        "42804",
                        "column `%s` is of type `%s`, which becomes no `%s` by itself"
                                .formatted(column.name(), old.shown(transition.schema()), shown(type)),
                        "there is no cast of assignment between the two types",
                        "say how: `using %s::%s`".formatted(column.name(), shown(type)),
                        action.type().place(),
                        table,
                        column);
    }

    private boolean usesOther(SchemaObject column, SetColumnType action, Type type) {
        var using = action.using().orElseThrow();
        var given = transition
                .beforeActions(() -> transition.binder().expression(using, transition.current(table)))
                .columns()
                .flatMap(columns -> columns.get(0).type())
                .filter(from -> from.isKnown() && from.type().kind() != dev.rung.sql.catalog.Type.Kind.PSEUDO);
        return given.filter(from -> !isCast(from.type(), from, type)).isPresent()
                && refusals.refuse(
                        "42804",
                        "`using` gives `%s`, which becomes no `%s` by itself"
                                .formatted(shown(given.get()), shown(type)),
                        "there is no cast of assignment between the two types",
                        "cast it: `using (…)::%s`".formatted(shown(type)),
                        using.place(),
                        table,
                        column);
    }

    /** Of a default, too, only a cast of assignment is taken. */
    private boolean defaultUncast(SchemaObject column, SetColumnType action, Type type) {
        var old = column.definition(Column.class).type();
        return defaultType(column, old).filter(from -> !isCast(from, old, type)).isPresent()
                && refusals.refuse(
                        "42804",
                        "the default of column `%s` is of type `%s`, which becomes no `%s` by itself"
                                .formatted(column.name(), old.shown(transition.schema()), shown(type)),
                        "`using` says what becomes of the values, and not of the default",
                        "`alter column %s drop default` first, and set it again after".formatted(column.name()),
                        action.type().place(),
                        table,
                        column);
    }

    /** The type of a default that is a constant; nothing where it is not certain. */
    private static Optional<dev.rung.sql.catalog.Type> defaultType(SchemaObject column, Type old) {
        return column.definition(Column.class)
                .value()
                .filter(Column.Default.class::isInstance)
                .map(Column.Default.class::cast)
                .filter(standard -> !standard.isConverted())
                .map(standard -> standard.expression().tree())
                .flatMap(tree -> tree instanceof Constant.Text
                        ? Optional.of(old.type())
                        : Optional.of(tree)
                                .filter(Constant.Truth.class::isInstance)
                                .map(truth -> Catalog.of(Catalog.NEWEST).types().get("bool")));
    }

    private String shown(Type type) {
        return type.shown(transition.schema());
    }

    /** Whether there may be a cast; of types and casts that somebody made it is not known here. */
    private boolean isCast(dev.rung.sql.catalog.Type from, Type old, Type type) {
        boolean isKnown = old.isBuiltIn()
                && type.isBuiltIn()
                && !type.type().kind().equals(dev.rung.sql.catalog.Type.Kind.COMPOSITE)
                && transition.names().all(ObjectKind.CAST).findAny().isEmpty();
        return !isKnown
                || from.equals(type.type())
                || Catalog.of(Catalog.NEWEST).casts().isAssignment(from, type.type());
    }
}

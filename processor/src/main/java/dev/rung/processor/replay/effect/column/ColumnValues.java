package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.analysis.Analyzed;
import dev.rung.processor.replay.analysis.ExpressionAnalysis;
import dev.rung.processor.replay.analysis.Scope;
import dev.rung.processor.replay.binding.Bound;
import dev.rung.processor.replay.effect.transition.ExpressionRules;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.SequenceOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What columns are where nothing is given: defaults, generated values, and the numbers of sequences. */
public final class ColumnValues {

    private final Transition transition;

    public ColumnValues(Transition transition) {
        this.transition = transition;
    }

    /** What constraints at a column say of its value. */
    public void give(SchemaObject table, SchemaObject column, List<ColumnConstraint> constraints) {
        constraints.forEach(constraint -> value(table, transition.current(column), constraint));
    }

    /** A constraint of a column that says what its value is; others are left to who adds constraints. */
    private void value(SchemaObject table, SchemaObject column, ColumnConstraint constraint) {
        var refusals = new ColumnRefusals(transition, table);
        boolean isValue = constraint instanceof ColumnConstraint.DefaultValue
                || constraint instanceof ColumnConstraint.Generated
                || constraint instanceof ColumnConstraint.Identity;
        if (isValue && isSecondValue(column, constraint)) {
            refusals.refuse(
                    "42601",
                    "column `%s` of `%s` has two values".formatted(column.name(), table.name()),
                    "a column has a default, or an identity, or is generated",
                    "leave one of them out",
                    constraint.place(),
                    table,
                    column);
            return;
        }
        if (constraint instanceof ColumnConstraint.Identity && refusals.identityType(column, constraint.place())) {
            return;
        }
        if (constraint instanceof ColumnConstraint.DefaultValue standard) {
            setDefault(table, column, standard.value());
        } else if (constraint instanceof ColumnConstraint.Generated generated) {
            setGenerated(table, column, generated.value(), generated.storage() == ColumnConstraint.Storage.STORED);
        } else if (constraint instanceof ColumnConstraint.Identity identity) {
            setIdentity(table, column, new Column.Identity(identity.kind()), identity.options());
        }
    }

    /** An own default takes the place of an inherited one, and of nothing else. */
    private static boolean isSecondValue(SchemaObject column, ColumnConstraint constraint) {
        var definition = column.definition(Column.class);
        return definition.value().isPresent()
                && definition.inherited() == 0
                && !(constraint instanceof ColumnConstraint.DefaultValue standard
                        && standard.value() instanceof Constant.Null);
    }

    /** Of {@code default null} PostgreSQL keeps nothing, unless the type has a length ({@code AddRelationNewConstraints}). */
    public void setDefault(SchemaObject table, SchemaObject column, Expression value) {
        if (isNothing(value, column.definition(Column.class).type())) {
            dropDefault(column);
            return;
        }
        if (new ExpressionRules(transition, "the default").breakValue(value)) {
            return;
        }
        var bound =
                transition.binder().value(value, column.definition(Column.class).type());
        replaceValue(column, new Column.Default(bound.code()), defaultNeeds(bound));
    }

    private boolean isNothing(Expression value, Type type) {
        return type.modifiers().isEmpty()
                && new ExpressionAnalysis(transition.schema(), transition.names())
                                .analyze(value, Scope.NOTHING, type)
                                .tree()
                        instanceof Analyzed.Constant constant
                && constant.text().isEmpty();
    }

    private static Set<Dependency> defaultNeeds(Bound<Expression> bound) {
        return bound.dependencies(Dependency.Type.NORMAL, Dependency.Part.DEFAULT);
    }

    /** Takes away the default; in no case an identity. */
    public void dropDefault(SchemaObject column) {
        if (column.definition(Column.class)
                .value()
                .filter(Column.Default.class::isInstance)
                .isPresent()) {
            clearValue(column);
        }
    }

    /** Takes away whatever the value is where nothing is given. */
    public void clearValue(SchemaObject column) {
        transition.replace(column.withoutNeedsOf(Dependency.Part.DEFAULT)
                .mapped(Column.class, definition -> definition.withValue(Optional.empty())));
    }

    /** What a generated column needed for its expression it does not need any more. */
    public void clearNeedsOfValue(SchemaObject column) {
        var table = column.parent();
        var type = column.definition(Column.class).type();
        transition.replace(column.needingOnly(column.dependencies().stream()
                .filter(dependency -> dependency.on() == table || dependency.on() == type.made())
                .toList()));
    }

    /** A generated column goes with the columns that it is made of. */
    public void setGenerated(SchemaObject table, SchemaObject column, Expression value, boolean isStored) {
        if (new ExpressionRules(transition, "the expression of a generated column").breakRow(value)) {
            return;
        }
        var bound = transition.binder().expression(value, transition.current(table));
        if (new ColumnRefusals(transition, table).generatedFromGenerated(column, bound.needs(), value.place())) {
            return;
        }
        if (new ExpressionRules(transition, "the expression of a generated column")
                .breakConstancy(bound.code(), value)) {
            return;
        }
        var virtual = new VirtualColumnRules(transition, table);
        var type = column.definition(Column.class).type();
        if (!isStored
                && (virtual.breakType(column, type, value.place())
                        || virtual.breakExpression(column, bound.needs(), value.place()))) {
            return;
        }
        var needs = new HashSet<Dependency>();
        for (long id : bound.needs()) {
            if (id != table.id() && id != column.id()) {
                needs.add(Dependency.normal(id));
            }
        }
        replaceValue(column, new Column.Generated(bound.code(), isStored), needs);
    }

    private void replaceValue(SchemaObject column, Column.Value value, Set<Dependency> needs) {
        transition.replace(column.withoutNeedsOf(Dependency.Part.DEFAULT)
                .mapped(Column.class, definition -> definition.withValue(Optional.of(value)))
                .needing(needs));
    }

    /** Makes a column an identity, or one of another kind. */
    public void setIdentity(
            SchemaObject table, SchemaObject column, Column.Identity identity, List<SequenceOption> options) {
        boolean isNew = column.definition(Column.class)
                .value()
                .filter(Column.Identity.class::isInstance)
                .isEmpty();
        transition.replace(column.mapped(
                Column.class,
                definition -> definition.withValue(Optional.of(identity)).withoutNulls()));
        if (isNew) {
            var type = column.definition(Column.class).type().type().sqlName();
            var sequence = SequenceOptions.applied(numbering(type, true), options);
            transition.add(sequence(table, column, sequence).needing(Set.of(Dependency.internal(column.id()))));
        }
    }

    /** An identity goes with its sequence. */
    public void dropIdentity(SchemaObject column) {
        clearValue(column);
        transition.schema().users(column.id()).stream()
                .filter(user -> user.kind() == ObjectKind.SEQUENCE
                        && user.definition(Sequence.class).isIdentity())
                .forEach(transition::remove);
    }

    /** {@code serial}: a sequence that the column owns, and a default that takes its numbers from it. */
    void number(SchemaObject table, SchemaObject column, String type) {
        var sequence = transition.add(
                sequence(table, column, numbering(type, false)).needing(Set.of(Dependency.automatic(column.id()))));
        replaceValue(column, new Column.Default(nextValue(sequence)), Set.of(Dependency.ofDefault(sequence.id())));
    }

    private static Sequence numbering(String type, boolean isIdentity) {
        var standard = Sequence.STANDARD;
        return new Sequence(
                type,
                standard.increment(),
                standard.minimum(),
                standard.maximum(),
                standard.start(),
                standard.cache(),
                standard.isCycling(),
                standard.isLogged(),
                isIdentity);
    }

    private SchemaObject sequence(SchemaObject table, SchemaObject column, Sequence sequence) {
        var name = ChosenNames.choose(
                table.name(),
                List.of(column.name()),
                "seq",
                candidate ->
                        transition.schema().relation(table.schema(), candidate).isPresent());
        return SchemaObject.of(ObjectKind.SEQUENCE, table.schema(), name, sequence)
                .under(column.id());
    }

    /** The default of a serial column; the name in it follows the sequence. */
    private Code<Expression> nextValue(SchemaObject sequence) {
        var text = "nextval('" + transition.schema().quoted(sequence).replace("'", "''") + "'::regclass)";
        var expression = SqlParser.expression(text);
        return Code.bound(expression, Map.of(text.indexOf('\''), sequence.id()), text);
    }
}

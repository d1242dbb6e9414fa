package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.ValueReference;
import java.util.stream.Stream;

/** What a column of another type does to the table that it is in, to its indexes, checks and foreign keys. */
final class Retyping {

    private final Impact impact;
    private final SchemaObject table;
    private final SchemaObject column;
    private final TypeChange change;

    Retyping(Impact impact, SchemaObject table, SchemaObject column, TypeChange change) {
        this.impact = impact;
        this.table = table;
        this.column = column;
        this.change = change;
    }

    void apply(boolean isRewrite, boolean isOtherCollation) {
        if (isRewrite) {
            impact.rewrite(table);
        } else {
            checks();
        }
        for (var index : impact.indexes(impact.before(), table)) {
            var definition = index.definition(Index.class);
            if (uses(definition)) {
                impact.lock(index, LockMode.ACCESS_EXCLUSIVE);
                boolean isKey = definition.elements().stream().anyMatch(this::names);
                boolean isRebuilt = isComputed(definition)
                        || isPart(index)
                        || (isKey && (isOtherCollation || !change.keepsOrder()));
                if (!isRewrite
                        && isRebuilt
                        && Impact.isStored(table)
                        && impact.rows().mayHave(table)) {
                    impact.build(index);
                    impact.scan(table);
                }
            }
        }
        ForeignKeys.on(column, impact.before()).forEach(this::foreignKey);
    }

    /** PostgreSQL adds valid checks of the column anew, and so checks them. */
    private void checks() {
        boolean isChecked = NotNullProof.checks(table, impact.before()).stream()
                .map(NotNullProof::condition)
                .anyMatch(this::names);
        if (isChecked) {
            impact.scan(table);
        }
    }

    /** The index of a partition is built anew with that of the whole, of which no file can be kept. */
    private static boolean isPart(SchemaObject index) {
        return index.dependencies().stream().anyMatch(dependency -> dependency.type() == Dependency.Type.PARTITION);
    }

    private boolean uses(Index index) {
        return index.include().contains(column.id())
                || index.elements().stream().anyMatch(this::names)
                || index.where().filter(this::names).isPresent();
    }

    private boolean isComputed(Index index) {
        return index.where().filter(this::names).isPresent()
                || index.elements().stream()
                        .filter(this::names)
                        .anyMatch(element -> !isColumn(element.tree().key()));
    }

    private static boolean isColumn(KeyExpression key) {
        return key instanceof KeyExpression.Column
                || (key instanceof KeyExpression.Computed computed
                        && computed.expression() instanceof ValueReference.Column);
    }

    private boolean names(Code<? extends Node> code) {
        return code.references().containsValue(column.id());
    }

    /** Both sides are locked; the key is checked anew where its values are compared in another way. */
    private void foreignKey(SchemaObject constraint) {
        var key = ForeignKeys.rule(constraint);
        var sides = Stream.of(constraint.parent(), key.table())
                .flatMap(id -> impact.before().find(id).stream())
                .toList();
        sides.forEach(side -> impact.lock(side, LockMode.ACCESS_EXCLUSIVE));
        if (!change.keepsOrder() && constraint.definition(Constraint.class).isValid()) {
            sides.forEach(impact::scanAll);
        }
    }
}

package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.ValueReference;
import java.util.List;

/**
 * Whether valid checks say that a column is never null, so that PostgreSQL reads no row to see it ({@code NotNullImpliedByRelConstraints} of
 * PostgreSQL 18, {@code src/backend/commands/tablecmds.c}).
 */
final class NotNullProof {

    private final SchemaObject column;
    private final Code<Expression> code;

    private NotNullProof(SchemaObject column, Code<Expression> code) {
        this.column = column;
        this.code = code;
    }

    /** Whether a column of a table is proven to have no nulls by what is there before and after a statement. */
    static boolean holds(SchemaObject table, SchemaObject column, Schema before, Schema after) {
        return checks(table, before).stream()
                        .filter(check -> after.find(check.id()).isPresent())
                        .anyMatch(check -> new NotNullProof(column, condition(check))
                                .follows(condition(check).tree()))
                || Bounds.excludeNull(table, column, before);
    }

    /** The checks of a table that hold for all of its rows. */
    static List<SchemaObject> checks(SchemaObject table, Schema schema) {
        return schema.children(table.id(), ObjectKind.CONSTRAINT).stream()
                .filter(object -> object.definition(Constraint.class).rule() instanceof Constraint.Check)
                .filter(object -> object.definition(Constraint.class).isValid()
                        && object.definition(Constraint.class).isEnforced())
                .toList();
    }

    static Code<Expression> condition(SchemaObject check) {
        return ((Constraint.Check) check.definition(Constraint.class).rule()).condition();
    }

    private boolean follows(Expression condition) {
        if (condition instanceof Operation.Logical logical) {
            return logical.connective() == Operation.Connective.AND
                    && logical.operands().stream().anyMatch(this::follows);
        }
        if (condition instanceof Operation.Not not) {
            return not.operand() instanceof Predicate.IsNull isNull && !isNull.isNegated() && isColumn(isNull.value());
        }
        if (condition instanceof Predicate.IsNull isNull) {
            return isNull.isNegated() && (isColumn(isNull.value()) || isInRow(isNull.value()));
        }
        return condition instanceof Predicate.IsDistinct distinct
                && !distinct.isNegated()
                && ((isColumn(distinct.left()) && distinct.right() instanceof Constant.Null)
                        || (isColumn(distinct.right()) && distinct.left() instanceof Constant.Null));
    }

    private boolean isInRow(Expression value) {
        return value instanceof Compound.Row row && row.elements().stream().anyMatch(this::isColumn);
    }

    private boolean isColumn(Expression value) {
        return value instanceof ValueReference.Column reference
                && Long.valueOf(column.id())
                        .equals(code.references()
                                .get(reference.name().name().place().start()));
    }
}

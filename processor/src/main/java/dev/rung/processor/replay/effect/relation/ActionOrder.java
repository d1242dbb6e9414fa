package dev.rung.processor.replay.effect.relation;

import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropColumnDefault;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.DropGenerationExpression;
import dev.rung.sql.tree.DropIdentity;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetGenerationExpression;
import dev.rung.sql.tree.SetNotNull;
import dev.rung.sql.tree.TableAction;
import dev.rung.sql.tree.TableConstraint;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which PostgreSQL takes the actions of one statement: what is dropped first, then types, columns, constraints ({@code AlterTablePass}
 * of PostgreSQL 18, {@code src/backend/commands/tablecmds.c}).
 */
final class ActionOrder {

    private enum Pass {
        DROP,
        ALTER_TYPE,
        ADD_COLUMN,
        SET_EXPRESSION,
        COLUMN_ATTRIBUTES,
        ADD_INDEX,
        ADD_OTHERS,
        OTHERS
    }

    private ActionOrder() {}

    static List<TableAction> of(List<TableAction> actions) {
        return actions.stream().sorted(Comparator.comparing(ActionOrder::pass)).toList();
    }

    private static Pass pass(TableAction action) {
        if (isDrop(action)) {
            return Pass.DROP;
        }
        if (action instanceof SetColumnType) {
            return Pass.ALTER_TYPE;
        }
        if (action instanceof AddColumn) {
            return Pass.ADD_COLUMN;
        }
        if (action instanceof SetGenerationExpression) {
            return Pass.SET_EXPRESSION;
        }
        if (action instanceof SetNotNull) {
            return Pass.COLUMN_ATTRIBUTES;
        }
        if (action instanceof AddConstraint add) {
            return pass(add.constraint());
        }
        boolean isAdded = action instanceof SetColumnDefault || action instanceof AddIdentity;
        return isAdded ? Pass.ADD_OTHERS : Pass.OTHERS;
    }

    private static boolean isDrop(TableAction action) {
        return action instanceof DropColumn
                || action instanceof DropConstraint
                || action instanceof DropNotNull
                || action instanceof DropColumnDefault
                || action instanceof DropIdentity
                || action instanceof DropGenerationExpression;
    }

    private static Pass pass(TableConstraint constraint) {
        if (constraint instanceof TableConstraint.NotNull) {
            return Pass.COLUMN_ATTRIBUTES;
        }
        boolean isOther =
                constraint instanceof TableConstraint.Check || constraint instanceof TableConstraint.ForeignKey;
        return isOther ? Pass.ADD_OTHERS : Pass.ADD_INDEX;
    }
}

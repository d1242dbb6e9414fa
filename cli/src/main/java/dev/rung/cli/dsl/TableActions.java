package dev.rung.cli.dsl;

import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.TableAction;
import java.util.List;

/**
 * {@code alter table} with one action.
 *
 * @param table the table
 */
record TableActions(AlteredTable table) implements TableAction.Cases<Code> {

    Code of(List<TableAction> actions) {
        return only(actions).accept(this);
    }

    /** The one action that there is. */
    static TableAction only(List<TableAction> actions) {
        NotInDsl.unless(actions.size() == 1, "several actions");
        return actions.get(0);
    }

    @Override
    public Code column(ColumnAction action) {
        return action.accept(new ColumnActions(table));
    }

    @Override
    public Code constraint(ConstraintAction action) {
        return action.accept(new ConstraintActions(table));
    }

    @Override
    public Code relation(RelationAction action) {
        return action.accept(new RelationActions(table));
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.TableAction;
import java.util.List;

/** What {@code alter table} does. */
final class TableActionPrinter implements TableAction.Cases<Output> {

    private final Output out;

    private TableActionPrinter(Output out) {
        this.out = out;
    }

    static Output print(List<TableAction> actions, Output out) {
        var printer = new TableActionPrinter(out);
        return out.separated(actions, action -> action.accept(printer));
    }

    @Override
    public Output column(ColumnAction action) {
        return ColumnActionPrinter.print(action, out);
    }

    @Override
    public Output constraint(ConstraintAction action) {
        return ConstraintActionPrinter.print(action, out);
    }

    @Override
    public Output relation(RelationAction action) {
        return RelationActionPrinter.print(action, out);
    }
}

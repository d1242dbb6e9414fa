package dev.rung.sql.printer;

import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.ChangeColumnForeignOptions;
import dev.rung.sql.tree.ChangeIdentity;
import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropColumnDefault;
import dev.rung.sql.tree.DropGenerationExpression;
import dev.rung.sql.tree.DropIdentity;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.ResetColumnOptions;
import dev.rung.sql.tree.SetColumnCompression;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnOptions;
import dev.rung.sql.tree.SetColumnStatistics;
import dev.rung.sql.tree.SetColumnStorage;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetGenerationExpression;
import dev.rung.sql.tree.SetNotNull;
import dev.rung.sql.tree.SetNumberedStatistics;

/** What {@code alter table} does with columns. */
final class ColumnActionPrinter implements ColumnAction.Cases<Output> {

    private final Output out;

    private ColumnActionPrinter(Output out) {
        this.out = out;
    }

    static Output print(ColumnAction action, Output out) {
        return action.accept(new ColumnActionPrinter(out));
    }

    private Output alter(Name column, String... words) {
        return out.words("alter", "column").name(column).words(words);
    }

    @Override
    public Output addColumn(AddColumn action) {
        return ColumnPrinter.print(action.column(), out.words("add", "column").ifNotExists(action.ifNotExists()));
    }

    @Override
    public Output dropColumn(DropColumn action) {
        return out.words("drop", "column")
                .ifExists(action.ifExists())
                .name(action.column())
                .behavior(action.behavior());
    }

    @Override
    public Output setColumnType(SetColumnType action) {
        alter(action.column(), "type");
        TypePrinter.print(action.type(), out);
        return out.optional(action.collation(), out::name, "collate")
                .optional(action.using(), using -> ExpressionPrinter.print(using, out), "using");
    }

    @Override
    public Output setColumnDefault(SetColumnDefault action) {
        ExpressionPrinter.print(action.value(), alter(action.column(), "set", "default"));
        return out;
    }

    @Override
    public Output dropColumnDefault(DropColumnDefault action) {
        return alter(action.column(), "drop", "default");
    }

    @Override
    public Output setNotNull(SetNotNull action) {
        return alter(action.column(), "set", "not", "null");
    }

    @Override
    public Output dropNotNull(DropNotNull action) {
        return alter(action.column(), "drop", "not", "null");
    }

    @Override
    public Output setGenerationExpression(SetGenerationExpression action) {
        return alter(action.column(), "set", "expression", "as")
                .parenthesized(() -> ExpressionPrinter.print(action.value(), out));
    }

    @Override
    public Output dropGenerationExpression(DropGenerationExpression action) {
        return alter(action.column(), "drop", "expression").ifExists(action.ifExists());
    }

    @Override
    public Output addIdentity(AddIdentity action) {
        alter(action.column(), "add", "generated").words(action.kind()).words("as", "identity");
        return SequenceOptionPrinter.inParentheses(action.options(), out);
    }

    @Override
    public Output changeIdentity(ChangeIdentity action) {
        alter(action.column());
        action.changes().forEach(change -> SequenceOptionPrinter.change(change, out));
        return out;
    }

    @Override
    public Output dropIdentity(DropIdentity action) {
        return alter(action.column(), "drop", "identity").ifExists(action.ifExists());
    }

    @Override
    public Output setColumnStatistics(SetColumnStatistics action) {
        return StatisticsPrinter.target(action.target(), alter(action.column()));
    }

    @Override
    public Output setNumberedStatistics(SetNumberedStatistics action) {
        return StatisticsPrinter.target(
                action.target(), out.words("alter", "column").number(action.column()));
    }

    @Override
    public Output setColumnStorage(SetColumnStorage action) {
        return ColumnPrinter.nameOrDefault(action.storage(), alter(action.column(), "set", "storage"));
    }

    @Override
    public Output setColumnCompression(SetColumnCompression action) {
        return ColumnPrinter.nameOrDefault(action.compression(), alter(action.column(), "set", "compression"));
    }

    @Override
    public Output setColumnOptions(SetColumnOptions action) {
        return alter(action.column(), "set").options(action.options());
    }

    @Override
    public Output resetColumnOptions(ResetColumnOptions action) {
        return alter(action.column(), "reset").list(action.options(), out::name);
    }

    @Override
    public Output changeColumnForeignOptions(ChangeColumnForeignOptions action) {
        return ForeignOptionPrinter.changes(action.changes(), alter(action.column()));
    }
}

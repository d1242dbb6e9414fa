package dev.rung.sql.printer;

import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.With;
import java.util.Optional;

/** Reads and changes rows: queries, insert, update, delete, merge, truncate, call. */
final class DataPrinter implements DataStatement.Cases<Output> {

    private final Output out;

    private DataPrinter(Output out) {
        this.out = out;
    }

    static void print(DataStatement statement, Output out) {
        statement.accept(new DataPrinter(out));
    }

    private Output begin(Optional<With> with, String... words) {
        with.ifPresent(present -> WithPrinter.print(present, out));
        return out.words(words);
    }

    private void target(Relation table, Optional<Name> alias) {
        RelationPrinter.print(table, out).optional(alias, out::name, "as");
    }

    private void where(Optional<Expression> where) {
        out.optional(where, condition -> ExpressionPrinter.print(condition, out), "where");
    }

    @Override
    public Output query(Query statement) {
        QueryPrinter.print(statement, out);
        return out;
    }

    @Override
    public Output insert(DataStatement.Insert statement) {
        begin(statement.with(), "insert", "into")
                .name(statement.table())
                .optional(statement.alias(), out::name, "as")
                .listIfAny(statement.columns(), column -> AssignmentPrinter.target(column, out));
        AssignmentPrinter.overriding(statement.overriding(), out);
        out.wordsIf(statement.source().isEmpty(), "default", "values");
        statement.source().ifPresent(source -> QueryPrinter.print(source, out));
        statement.onConflict().ifPresent(onConflict -> OnConflictPrinter.print(onConflict, out));
        return AssignmentPrinter.returning(statement.returning(), out);
    }

    @Override
    public Output update(DataStatement.Update statement) {
        begin(statement.with(), "update");
        target(statement.table(), statement.alias());
        AssignmentPrinter.assignments(statement.assignments(), out);
        FromPrinter.items("from", statement.from(), out);
        where(statement.where());
        return AssignmentPrinter.returning(statement.returning(), out);
    }

    @Override
    public Output delete(DataStatement.Delete statement) {
        begin(statement.with(), "delete", "from");
        target(statement.table(), statement.alias());
        FromPrinter.items("using", statement.using(), out);
        where(statement.where());
        return AssignmentPrinter.returning(statement.returning(), out);
    }

    @Override
    public Output merge(DataStatement.Merge statement) {
        begin(statement.with(), "merge", "into");
        target(statement.table(), statement.alias());
        FromPrinter.print(statement.source(), out.words("using"));
        ExpressionPrinter.print(statement.condition(), out.words("on"));
        statement.branches().forEach(branch -> MergeBranchPrinter.print(branch, out));
        return AssignmentPrinter.returning(statement.returning(), out);
    }

    @Override
    public Output truncate(DataStatement.Truncate statement) {
        out.words("truncate").separated(statement.tables(), table -> RelationPrinter.print(table, out));
        if (statement.restart() != DataStatement.Restart.DEFAULT) {
            out.words(statement.restart()).words("identity");
        }
        return out.behavior(statement.behavior());
    }

    @Override
    public Output call(DataStatement.CallRoutine statement) {
        ExpressionPrinter.print(statement.call(), out.words("call"));
        return out;
    }
}

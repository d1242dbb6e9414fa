package dev.rung.sql.printer;

import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.RoutineStatement.Alter;
import dev.rung.sql.tree.RoutineStatement.Create;
import dev.rung.sql.tree.RoutineStatement.DependsOnExtension;
import dev.rung.sql.tree.RoutineStatement.Drop;
import dev.rung.sql.tree.RoutineStatement.Rename;
import dev.rung.sql.tree.RoutineStatement.Returned;
import dev.rung.sql.tree.RoutineStatement.ReturnedColumn;
import dev.rung.sql.tree.RoutineStatement.ReturnedTable;
import dev.rung.sql.tree.RoutineStatement.ReturnedType;
import dev.rung.sql.tree.RoutineStatement.SetOwner;
import dev.rung.sql.tree.RoutineStatement.SetSchema;

/** Creates, changes and drops functions and procedures. */
final class RoutinePrinter implements RoutineStatement.Cases<Output> {

    private final Output out;

    private RoutinePrinter(Output out) {
        this.out = out;
    }

    static void print(RoutineStatement statement, Output out) {
        statement.accept(new RoutinePrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create")
                .wordsIf(statement.orReplace(), "or", "replace")
                .words(statement.kind())
                .name(statement.name());
        out.list(statement.arguments(), argument -> ArgumentPrinter.print(argument, out));
        statement.returned().ifPresent(this::returned);
        statement.options().forEach(option -> RoutineOptionPrinter.print(option, out));
        statement.body().ifPresent(body -> RoutineBodyPrinter.print(body, out));
        return out;
    }

    @Override
    public Output alter(Alter statement) {
        alter(statement.kind(), statement.routine());
        statement.options().forEach(option -> RoutineOptionPrinter.print(option, out));
        return out.wordsIf(statement.isRestrict(), "restrict");
    }

    @Override
    public Output rename(Rename statement) {
        return alter(statement.kind(), statement.routine())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return alter(statement.kind(), statement.routine()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output setSchema(SetSchema statement) {
        return alter(statement.kind(), statement.routine())
                .words("set", "schema")
                .name(statement.schema());
    }

    @Override
    public Output dependsOnExtension(DependsOnExtension statement) {
        alter(statement.kind(), statement.routine()).wordsIf(!statement.isDependent(), "no");
        return out.words("depends", "on", "extension").name(statement.extension());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop").words(statement.kind()).ifExists(statement.ifExists());
        out.separated(statement.routines(), routine -> ReferencePrinter.print(routine, out));
        return out.behavior(statement.behavior());
    }

    private Output alter(RoutineKind kind, RoutineReference routine) {
        out.words("alter").words(kind);
        ReferencePrinter.print(routine, out);
        return out;
    }

    private void returned(Returned returned) {
        out.words("returns");
        if (returned instanceof ReturnedType value) {
            TypePrinter.print(value.type(), out);
        } else if (returned instanceof ReturnedTable table) {
            out.words("table").list(table.columns(), this::column);
        }
    }

    private void column(ReturnedColumn column) {
        out.name(column.name());
        TypePrinter.print(column.type(), out);
    }
}

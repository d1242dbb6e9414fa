package dev.rung.sql.printer;

import dev.rung.sql.tree.ForeignOption;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Partitioning;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TableStorage;
import dev.rung.sql.tree.TypedTableElement;
import java.util.List;
import java.util.Optional;

/** Creates, changes, fills and drops tables, foreign tables and partitions. */
final class TablePrinter implements TableStatement.Cases<Output> {

    private final Output out;

    private TablePrinter(Output out) {
        this.out = out;
    }

    static void print(TableStatement statement, Output out) {
        statement.accept(new TablePrinter(out));
    }

    @Override
    public Output create(TableStatement.Create statement) {
        begin(statement.persistence(), statement.ifNotExists(), statement.name());
        out.list(statement.elements(), element -> TableElementPrinter.print(element, out));
        inherits(statement.inherits());
        return rest(statement.partitioning(), statement.storage());
    }

    @Override
    public Output createTyped(TableStatement.CreateTyped statement) {
        begin(statement.persistence(), statement.ifNotExists(), statement.name());
        out.words("of").name(statement.type());
        typed(statement.elements());
        return rest(statement.partitioning(), statement.storage());
    }

    @Override
    public Output createPartition(TableStatement.CreatePartition statement) {
        begin(statement.persistence(), statement.ifNotExists(), statement.name());
        out.words("partition", "of").name(statement.parent());
        typed(statement.elements());
        PartitionPrinter.bound(statement.bound(), out);
        return rest(statement.partitioning(), statement.storage());
    }

    @Override
    public Output createAs(TableStatement.CreateAs statement) {
        begin(statement.persistence(), statement.ifNotExists(), statement.name());
        out.listIfAny(statement.columns(), out::name);
        TableStoragePrinter.print(statement.storage(), out);
        out.words("as");
        source(statement.source());
        return TableStoragePrinter.filling(statement.data(), out);
    }

    private void source(TableStatement.Source source) {
        if (source instanceof TableStatement.FromQuery from) {
            QueryPrinter.print(from.query(), out);
        } else if (source instanceof TableStatement.FromPrepared from) {
            out.words("execute").name(from.statement());
            out.listIfAny(from.arguments(), argument -> ExpressionPrinter.print(argument, out));
        }
    }

    @Override
    public Output createForeign(TableStatement.CreateForeign statement) {
        out.words("create", "foreign", "table")
                .ifNotExists(statement.ifNotExists())
                .name(statement.name());
        out.list(statement.elements(), element -> TableElementPrinter.print(element, out));
        inherits(statement.inherits());
        return server(statement.server(), statement.options());
    }

    @Override
    public Output createForeignPartition(TableStatement.CreateForeignPartition statement) {
        out.words("create", "foreign", "table")
                .ifNotExists(statement.ifNotExists())
                .name(statement.name());
        out.words("partition", "of").name(statement.parent());
        typed(statement.elements());
        PartitionPrinter.bound(statement.bound(), out);
        return server(statement.server(), statement.options());
    }

    private Output server(Name server, List<ForeignOption> options) {
        out.words("server").name(server);
        return ForeignOptionPrinter.options(options, out);
    }

    private void begin(Persistence persistence, boolean ifNotExists, QualifiedName name) {
        out.words("create");
        TableStoragePrinter.persistence(persistence, out);
        out.words("table").ifNotExists(ifNotExists).name(name);
    }

    private void inherits(List<QualifiedName> parents) {
        if (!parents.isEmpty()) {
            out.words("inherits").list(parents, out::name);
        }
    }

    private void typed(List<TypedTableElement> elements) {
        out.listIfAny(elements, element -> TableElementPrinter.print(element, out));
    }

    private Output rest(Optional<Partitioning> partitioning, TableStorage storage) {
        partitioning.ifPresent(by -> PartitionPrinter.print(by, out));
        return TableStoragePrinter.print(storage, out);
    }

    @Override
    public Output drop(TableStatement.Drop statement) {
        return out.words("drop")
                .wordsIf(statement.isForeign(), "foreign")
                .words("table")
                .ifExists(statement.ifExists())
                .separated(statement.names(), out::name)
                .behavior(statement.behavior());
    }

    @Override
    public Output alter(TableStatement.Alter statement) {
        alter(statement.isForeign(), statement.ifExists(), statement.table());
        return TableActionPrinter.print(statement.actions(), out);
    }

    @Override
    public Output attachPartition(TableStatement.AttachPartition statement) {
        alter(false, statement.ifExists(), statement.table());
        out.words("attach", "partition").name(statement.partition());
        return PartitionPrinter.bound(statement.bound(), out);
    }

    @Override
    public Output detachPartition(TableStatement.DetachPartition statement) {
        alter(false, statement.ifExists(), statement.table());
        return out.words("detach", "partition").name(statement.partition()).choice(statement.detaching());
    }

    @Override
    public Output rename(TableStatement.Rename statement) {
        alter(statement.isForeign(), statement.ifExists(), statement.table());
        return out.words("rename", "to").name(statement.newName());
    }

    @Override
    public Output renameColumn(TableStatement.RenameColumn statement) {
        alter(statement.isForeign(), statement.ifExists(), statement.table());
        return out.words("rename", "column")
                .name(statement.column())
                .words("to")
                .name(statement.newName());
    }

    @Override
    public Output renameConstraint(TableStatement.RenameConstraint statement) {
        alter(false, statement.ifExists(), statement.table());
        return out.words("rename", "constraint")
                .name(statement.constraint())
                .words("to")
                .name(statement.newName());
    }

    @Override
    public Output setSchema(TableStatement.SetSchema statement) {
        alter(statement.isForeign(), statement.ifExists(), statement.table());
        return out.words("set", "schema").name(statement.schema());
    }

    private void alter(boolean isForeign, boolean ifExists, Relation table) {
        out.words("alter").wordsIf(isForeign, "foreign").words("table").ifExists(ifExists);
        RelationPrinter.print(table, out);
    }

    @Override
    public Output moveAll(TableStatement.MoveAll statement) {
        out.words("alter", "table");
        return TableStoragePrinter.move(
                statement.tablespace(), statement.owners(), statement.newTablespace(), statement.isNowait(), out);
    }
}

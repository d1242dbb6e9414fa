package dev.rung.cli.dsl;

import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.TableConstraint;
import dev.rung.sql.tree.TableElement;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Statements about tables.
 *
 * @param source the statement
 */
record Tables(Source source) implements TableStatement.Cases<Code> {

    @Override
    public Code create(TableStatement.Create table) {
        NotInDsl.unless(
                table.persistence() == Persistence.PERMANENT && table.inherits().isEmpty(), "what is said of a table");
        var code = Code.db("createTable" + (table.ifNotExists() ? "IfNotExists" : ""), Names.of(table.name()));
        for (var column : columns(table)) {
            code = code.then("column", column.name().text(), new Columns(source).type(column));
        }
        var constraints =
                constraints(table).stream().map(new Constraints(source)::of).toList();
        code = code.thenIf(!constraints.isEmpty(), "constraints", constraints);
        var storage = storage(table);
        return (storage.isPresent() ? code.then("storage", storage.get()) : code).execute();
    }

    private static List<ColumnDefinition> columns(TableStatement.Create table) {
        return table.elements().stream()
                .filter(element -> !(element instanceof TableConstraint))
                .map(Tables::column)
                .toList();
    }

    private static ColumnDefinition column(TableElement element) {
        return element instanceof ColumnDefinition column ? column : NotInDsl.because("columns that stand elsewhere");
    }

    /** All constraints in one place: those of columns first. */
    private static List<TableConstraint> constraints(TableStatement.Create table) {
        var constraints = new ArrayList<TableConstraint>();
        columns(table)
                .forEach(column -> constraints.addAll(ColumnTraits.of(column).constraints()));
        table.elements().stream()
                .filter(TableConstraint.class::isInstance)
                .map(TableConstraint.class::cast)
                .forEach(constraints::add);
        return constraints;
    }

    /** The same table with all constraints in one place, where they mean the same. */
    static TableStatement.Create gathered(TableStatement.Create table) {
        var elements = new ArrayList<TableElement>();
        columns(table).forEach(column -> elements.add(ColumnTraits.of(column).alone()));
        elements.addAll(constraints(table));
        return new TableStatement.Create(
                table.persistence(),
                table.ifNotExists(),
                table.name(),
                elements,
                table.inherits(),
                table.partitioning(),
                table.storage(),
                table.place());
    }

    /** What stands after the columns: a key of partitions, or parameters. */
    private Optional<Object> storage(TableStatement.Create table) {
        var options = table.storage().options();
        requireOptionsOnly(table.storage());
        NotInDsl.unless(options.isEmpty() || table.partitioning().isEmpty(), "the storage of a table with partitions");
        return table.partitioning()
                .<Object>map(new Partitions(source)::by)
                .or(() -> options.isEmpty() ? Optional.empty() : Optional.of(with(options)));
    }

    static void requireOptionsOnly(TableStorage storage) {
        NotInDsl.unless(
                storage.method().isEmpty()
                        && !storage.isWithoutOids()
                        && storage.onCommit() == TableStorage.OnCommit.DEFAULT
                        && storage.tablespace().isEmpty(),
                "the storage of a table");
    }

    private String with(List<Option> options) {
        return options.stream().map(this::option).collect(Collectors.joining(", ", "with (", ")"));
    }

    private String option(Option option) {
        var name = option.name().place().in(source.sql());
        return option.value()
                .map(value -> name + " = " + value.place().in(source.sql()))
                .orElse(name);
    }

    @Override
    public Code createPartition(TableStatement.CreatePartition table) {
        return new Partitions(source).create(table);
    }

    @Override
    public Code createTyped(TableStatement.CreateTyped table) {
        return NotInDsl.because("a typed table");
    }

    @Override
    public Code createAs(TableStatement.CreateAs table) {
        return NotInDsl.because("a table of a query");
    }

    @Override
    public Code createForeign(TableStatement.CreateForeign table) {
        return NotInDsl.because("a foreign table");
    }

    @Override
    public Code createForeignPartition(TableStatement.CreateForeignPartition table) {
        return NotInDsl.because("a foreign table");
    }

    @Override
    public Code drop(TableStatement.Drop drop) {
        NotInDsl.unless(!drop.isForeign(), "a foreign table");
        return Drops.byJooq("Table", drop.ifExists(), drop.names(), drop.behavior());
    }

    @Override
    public Code alter(TableStatement.Alter alter) {
        NotInDsl.unless(!alter.isForeign(), "a foreign table");
        return new TableActions(AlteredTable.of(source, alter.table(), alter.ifExists())).of(alter.actions());
    }

    @Override
    public Code attachPartition(TableStatement.AttachPartition attach) {
        return new Partitions(source).attach(attach);
    }

    @Override
    public Code detachPartition(TableStatement.DetachPartition detach) {
        return new Partitions(source).detach(detach);
    }

    @Override
    public Code rename(TableStatement.Rename rename) {
        NotInDsl.unless(!rename.isForeign(), "a foreign table");
        return AlteredTable.of(source, rename.table(), rename.ifExists())
                .begun()
                .then("renameTo", rename.newName().text())
                .execute();
    }

    @Override
    public Code renameColumn(TableStatement.RenameColumn rename) {
        NotInDsl.unless(!rename.isForeign(), "a foreign table");
        return AlteredTable.of(source, rename.table(), rename.ifExists())
                .begun()
                .then("renameColumn", rename.column().text())
                .then("to", rename.newName().text())
                .execute();
    }

    @Override
    public Code renameConstraint(TableStatement.RenameConstraint rename) {
        return AlteredTable.of(source, rename.table(), rename.ifExists())
                .begun()
                .then("renameConstraint", rename.constraint().text())
                .then("to", rename.newName().text())
                .execute();
    }

    @Override
    public Code setSchema(TableStatement.SetSchema set) {
        NotInDsl.unless(!set.ifExists(), "if exists");
        var table = AlteredTable.of(source, set.table(), false);
        return OfObject.moved(set.isForeign() ? "foreignTable" : "table", table.name(), set.schema());
    }

    @Override
    public Code moveAll(TableStatement.MoveAll move) {
        return NotInDsl.because("a tablespace");
    }
}

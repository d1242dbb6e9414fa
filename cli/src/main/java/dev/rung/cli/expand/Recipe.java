package dev.rung.cli.expand;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a table changes while others read and write it. */
public sealed interface Recipe
        permits Recipe.NotNull,
                Recipe.Unique,
                Recipe.Index,
                Recipe.ForeignKey,
                Recipe.Check,
                Recipe.Rename,
                TypeChange,
                ColumnRename,
                ColumnDrop,
                PartitionAttachment,
                EnumValue {

    /** Its parts, in the order in which they run. */
    List<Phase> phases();

    /** What is no SQL in what it is made of, with what PostgreSQL would say, if anything is not. */
    default Optional<String> mistake() {
        return phases().stream()
                .flatMap(phase -> Stream.concat(phase.up().stream(), phase.down().stream()))
                .filter(statement -> !(SqlParser.parse(statement) instanceof Parsed.Read))
                .findFirst();
    }

    /**
     * Columns hold no null any more: a check that is not valid concerns new rows only, its validation locks nobody out, and once it is valid nothing
     * is read for NOT NULL (PostgreSQL 12, ALTER TABLE).
     *
     * @param column the column
     */
    record NotNull(ColumnName column) implements Recipe {

        @Override
        public List<Phase> phases() {
            var table = column.table();
            var check = table.part(column.name() + "_present");
            var add =
                    "alter table %s add constraint %s check (%s is not null)".formatted(table, check, column.quoted());
            var drop = "alter table %s drop constraint %s".formatted(table, check);
            return List.of(
                    Phase.of("check " + column.words(), add + " not valid", drop),
                    Phase.validation(column.words(), table, check, add),
                    new Phase(
                            "require " + column.words(),
                            true,
                            List.of(
                                    "alter table %s alter column %s set not null".formatted(table, column.quoted()),
                                    drop),
                            List.of(
                                    add,
                                    "alter table %s alter column %s drop not null".formatted(table, column.quoted()))));
        }
    }

    /**
     * No two rows are equal: the index is built concurrently, and the constraint takes it.
     *
     * @param table the table
     * @param columns its columns
     */
    record Unique(TableName table, List<ColumnName> columns) implements Recipe {

        /** Copies the list. */
        public Unique {
            columns = List.copyOf(columns);
        }

        @Override
        public List<Phase> phases() {
            var key = table.part(ColumnName.joined(columns) + "_key");
            var list = ColumnName.list(columns);
            return List.of(
                    Phase.outsideOfTransactions(
                            "index unique " + ColumnName.words(columns),
                            "create unique index concurrently %s on %s (%s)".formatted(key, table, list),
                            "drop index concurrently " + table.sibling(key)),
                    new Phase(
                            "make unique " + ColumnName.words(columns),
                            true,
                            List.of("alter table %s add constraint %s unique using index %s"
                                    .formatted(table, key, key)),
                            List.of(
                                    "alter table %s drop constraint %s".formatted(table, key),
                                    "create unique index %s on %s (%s)".formatted(key, table, list))));
        }
    }

    /**
     * An index, built while others write.
     *
     * @param table the table
     * @param columns its columns
     */
    record Index(TableName table, List<ColumnName> columns) implements Recipe {

        /** Copies the list. */
        public Index {
            columns = List.copyOf(columns);
        }

        @Override
        public List<Phase> phases() {
            var index = table.part(ColumnName.joined(columns) + "_idx");
            return List.of(Phase.outsideOfTransactions(
                    "index " + ColumnName.words(columns),
                    "create index concurrently %s on %s (%s)".formatted(index, table, ColumnName.list(columns)),
                    "drop index concurrently " + table.sibling(index)));
        }
    }

    /**
     * Rows refer to rows of another table: new ones at once, those that are there once they are compared, while others write.
     *
     * @param column the column that refers
     * @param target the column that it refers to
     */
    record ForeignKey(ColumnName column, ColumnName target) implements Recipe {

        @Override
        public List<Phase> phases() {
            var table = column.table();
            var key = table.part(column.name() + "_fkey");
            var add = "alter table %s add constraint %s foreign key (%s) references %s (%s)"
                    .formatted(table, key, column.quoted(), target.table(), target.quoted());
            return List.of(
                    Phase.of(
                            "reference " + target.table().words() + " by " + column.words(),
                            add + " not valid",
                            "alter table %s drop constraint %s".formatted(table, key)),
                    Phase.validation("reference of " + column.words(), table, key, add));
        }
    }

    /**
     * Rows meet a condition: new ones at once, those that are there once they are read, while others write.
     *
     * @param table the table
     * @param condition the condition, in SQL
     * @param name the name of the constraint
     */
    record Check(TableName table, String condition, String name) implements Recipe {

        @Override
        public List<Phase> phases() {
            var check = TableName.quoted(name);
            var add = "alter table %s add constraint %s check (%s)".formatted(table, check, condition);
            return List.of(
                    Phase.of(
                            "check " + name,
                            add + " not valid",
                            "alter table %s drop constraint %s".formatted(table, check)),
                    Phase.validation(name, table, check, add));
        }
    }

    /**
     * A table has another name: a view under the old one, which takes rows as the table does, serves instances of an older build until it goes.
     *
     * @param table the table
     * @param name its new name
     */
    record Rename(TableName table, String name) implements Recipe {

        @Override
        public List<Phase> phases() {
            var renamed = table.sibling(TableName.quoted(name));
            var view = "create view %s as select * from %s".formatted(table, renamed);
            return List.of(
                    new Phase(
                            "rename " + table.words() + " to " + name,
                            true,
                            List.of("alter table %s rename to %s".formatted(table, TableName.quoted(name)), view),
                            List.of(
                                    "drop view " + table,
                                    "alter table %s rename to %s".formatted(renamed, TableName.quoted(table.name())))),
                    Phase.of("forget " + table.words(), "drop view " + table, view));
        }
    }
}

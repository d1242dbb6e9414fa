package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import java.util.Optional;

/** What PostgreSQL refuses to do with the columns of a table, whatever is in it ({@code tablecmds.c} of PostgreSQL 18). */
public final class ColumnRefusals {

    private final Transition transition;
    private final SchemaObject table;

    public ColumnRefusals(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = transition.current(table);
    }

    private String tableName() {
        return transition.schema().describe(table);
    }

    boolean refuse(String state, String problem, String reason, String remedy, Place place, SchemaObject... about) {
        transition.verdict().refused(state, problem, reason, remedy, place, about);
        return true;
    }

    // columns of others

    private Optional<Table> definition() {
        return Optional.of(table.definition()).filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** A table of a type has the columns of the type. */
    private boolean ofType(String what, Place place) {
        return definition()
                        .filter(it -> it.heritage().type() != SchemaObject.NONE)
                        .isPresent()
                && refuse(
                        "42809",
                        "%s `%s`, which is a table of a type".formatted(what, tableName()),
                        "its columns are the attributes of the type",
                        "`alter type` of its type, with `cascade`",
                        place,
                        table);
    }

    public boolean add(Place place) {
        if (ofType("adds a column to", place)) {
            return true;
        }
        return Table.isPartition(table)
                && refuse(
                        "42809",
                        "adds a column to `%s`, which is a partition".formatted(tableName()),
                        "a partition has the columns of the whole",
                        "add the column to the partitioned table: the partitions get it too",
                        place,
                        table);
    }

    public boolean drop(SchemaObject column, Place place) {
        return ofType("drops a column of", place)
                || inherited("drops", column, place)
                || ofPartitionKey("drops", column, place);
    }

    public boolean rename(SchemaObject column, boolean isOnly, Place place) {
        var family = new FamilyRules(transition, table, isOnly);
        if (ofType("renames a column of", place)
                || inherited("renames", column, place)
                || family.ofOtherParent("renames", column, place)) {
            return true;
        }
        return isOnly
                && hasHeir(column)
                && refuse(
                        "42P16",
                        "renames column `%s` of `%s` alone, which others inherit".formatted(column.name(), tableName()),
                        "an inherited column has one name in all tables",
                        "leave out `only`",
                        place,
                        table,
                        column);
    }

    public boolean type(SchemaObject column, boolean isOnly, Place place) {
        var family = new FamilyRules(transition, table, isOnly);
        if (ofType("changes a column of", place)
                || family.ofOtherParent("changes the type of", column, place)
                || inherited("changes the type of", column, place)
                || ofPartitionKey("changes the type of", column, place)) {
            return true;
        }
        return isOnly
                && hasHeir(column)
                && refuse(
                        "42P16",
                        "changes the type of column `%s` of `%s` alone, which others inherit"
                                .formatted(column.name(), tableName()),
                        "an inherited column has one type in all tables",
                        "leave out `only`",
                        place,
                        table,
                        column);
    }

    private boolean hasHeir(SchemaObject column) {
        return transition.descent().children(table).stream()
                .anyMatch(child -> transition
                        .schema()
                        .child(child.id(), ObjectKind.COLUMN, column.name())
                        .isPresent());
    }

    private boolean inherited(String what, SchemaObject column, Place place) {
        return column.definition(Column.class).inherited() > 0
                && refuse(
                        "42P16",
                        "%s column `%s` of `%s`, which is inherited".formatted(what, column.name(), tableName()),
                        "an inherited column changes with that of the parent",
                        "do it to the parent: its children follow",
                        place,
                        table,
                        column);
    }

    private boolean ofPartitionKey(String what, SchemaObject column, Place place) {
        var whole = transition.descent().withDescendants(table).stream()
                .filter(owner -> isPartitionedBy(owner, column.name()))
                .findFirst();
        return whole.isPresent()
                && refuse(
                        "42P16",
                        "%s column `%s`, by which `%s` is partitioned"
                                .formatted(
                                        what, column.name(), transition.schema().describe(whole.get())),
                        "the rows lie in their partitions by its values",
                        "create a new partitioned table, and copy the rows",
                        place,
                        table,
                        column,
                        whole.get());
    }

    private boolean isPartitionedBy(SchemaObject owner, String column) {
        return owner.definition() instanceof Table definition
                && definition
                        .partitioning()
                        .filter(by -> transition
                                .schema()
                                .child(owner.id(), ObjectKind.COLUMN, column)
                                .filter(own -> by.references().containsValue(own.id()))
                                .isPresent())
                        .isPresent();
    }

    // null

    public boolean dropNotNull(SchemaObject column, Place place) {
        var key = transition.schema().children(table.id(), ObjectKind.CONSTRAINT).stream()
                .filter(constraint -> constraint.definition(Constraint.class).rule() instanceof Constraint.Key it
                        && it.isPrimary()
                        && it.columns().contains(column.id()))
                .findFirst();
        if (key.isPresent()) {
            return refuse(
                    "42P16",
                    "column `%s` is in the primary key `%s`"
                            .formatted(column.name(), key.get().name()),
                    "no column of a primary key takes null",
                    "drop the primary key first",
                    place,
                    table,
                    column);
        }
        if (is(column, Column.Identity.class)) {
            return refuse(
                    "42601",
                    "column `%s` of `%s` is an identity column".formatted(column.name(), tableName()),
                    "an identity column takes no null",
                    "`alter column %s drop identity` first".formatted(column.name()),
                    place,
                    table,
                    column);
        }
        return Table.isPartition(table)
                && parentDemands(column)
                && refuse(
                        "42P16",
                        "column `%s` takes no null in the table that `%s` is a partition of"
                                .formatted(column.name(), tableName()),
                        "what the whole demands its partitions demand too",
                        "drop NOT NULL of the partitioned table",
                        place,
                        table,
                        column);
    }

    private boolean parentDemands(SchemaObject column) {
        return definition().stream()
                .flatMap(it -> it.heritage().parents().stream())
                .flatMap(parent -> transition.schema().child(parent, ObjectKind.COLUMN, column.name()).stream())
                .anyMatch(theirs -> !theirs.definition(Column.class).isNullable());
    }

    // values

    public static boolean is(SchemaObject column, Class<? extends Column.Value> kind) {
        return column.definition(Column.class).value().filter(kind::isInstance).isPresent();
    }

    /** A default beside an identity or an expression. */
    public boolean standard(SchemaObject column, Place place) {
        if (is(column, Column.Identity.class)) {
            return refuse(
                    "42601",
                    "column `%s` of `%s` is an identity column".formatted(column.name(), tableName()),
                    "an identity column takes its values from its sequence, and has no default",
                    "`alter column %s drop identity` first".formatted(column.name()),
                    place,
                    table,
                    column);
        }
        return is(column, Column.Generated.class)
                && refuse(
                        "42601",
                        "column `%s` of `%s` is a generated column".formatted(column.name(), tableName()),
                        "a generated column has an expression, and no default",
                        "`alter column %s drop expression` first, or `set expression` (PostgreSQL 17)"
                                .formatted(column.name()),
                        place,
                        table,
                        column);
    }

    public boolean addIdentity(SchemaObject column, Place place) {
        var definition = column.definition(Column.class);
        var named = "column `%s` of `%s`".formatted(column.name(), tableName());
        if (definition.value().isPresent()) {
            boolean isIdentity = is(column, Column.Identity.class);
            return refuse(
                    "55000",
                    named + (isIdentity ? " is an identity column already" : " has a default"),
                    "a column is an identity once, and has no default beside it",
                    isIdentity
                            ? "`alter column %s set generated …`".formatted(column.name())
                            : "`alter column %s drop default` first".formatted(column.name()),
                    place,
                    table,
                    column);
        }
        if (definition.isNullable()) {
            return refuse(
                    "55000",
                    named + " takes null",
                    "an identity column takes no null",
                    "`alter column %s set not null` first".formatted(column.name()),
                    place,
                    table,
                    column);
        }
        return identityType(column, place);
    }

    /** Before PostgreSQL 17 such a column is no identity column at all, and refused for that. */
    public boolean identityOfPartition(SchemaObject column, Place place) {
        return Table.isPartition(table)
                && column.definition(Column.class).inherited() > 0
                && refuse(
                        "42P16",
                        "column `%s` of `%s` is numbered by the table that it is a partition of"
                                .formatted(column.name(), tableName()),
                        "the rows of all partitions are numbered by one sequence",
                        "do it to the partitioned table",
                        place,
                        table,
                        column);
    }

    /** Only whole numbers are counted. */
    boolean identityType(SchemaObject column, Place place) {
        var type = column.definition(Column.class).type();
        boolean isCounted = !type.isBuiltIn()
                || type.type().is("int2")
                || type.type().is("int4")
                || type.type().is("int8");
        return !isCounted
                && refuse(
                        "22023",
                        "identity column `%s` is of type `%s`"
                                .formatted(column.name(), type.shown(transition.schema())),
                        "an identity column is a smallint, an integer or a bigint",
                        "give it the type `bigint`",
                        place,
                        table,
                        column);
    }

    /** {@code drop identity}, {@code set generated}, {@code drop expression}, {@code set expression} of a column that has none. */
    public boolean lacks(SchemaObject column, Class<? extends Column.Value> kind, String words, Place place) {
        return !is(column, kind)
                && refuse(
                        "55000",
                        "column `%s` of `%s` is no %s column".formatted(column.name(), tableName(), words),
                        "only a column that is one can be changed so",
                        "leave it out, or name another column",
                        place,
                        table,
                        column);
    }

    /** What columns are computed from is written down, and computed when it changes: nobody computes from what is computed. */
    boolean generatedFromGenerated(SchemaObject column, Iterable<Long> needs, Place place) {
        for (long id : needs) {
            var source = transition.schema().find(id).filter(it -> it.parent() == table.id());
            if (source.isPresent() && (source.get().id() == column.id() || is(source.get(), Column.Generated.class))) {
                return refuse(
                        "42P17",
                        "column `%s` is generated from `%s`, which is generated itself"
                                .formatted(column.name(), source.get().name()),
                        "a generated column is computed from columns that are not",
                        "write the expression of `%s` out"
                                .formatted(source.get().name()),
                        place,
                        table,
                        source.get());
            }
        }
        return false;
    }

    /** Of what is generated in all tables of a family the expression goes in all of them or in none. */
    public boolean dropExpression(SchemaObject column, boolean isOnly, Place place) {
        if (new VirtualColumnRules(transition, table).breakDrop(column, place)
                || inherited("drops the expression of", column, place)) {
            return true;
        }
        return isOnly
                && hasHeir(column)
                && refuse(
                        "42P16",
                        "drops the expression of column `%s` of `%s` alone, which others inherit"
                                .formatted(column.name(), tableName()),
                        "an inherited column is generated in all tables or in none",
                        "leave out `only`",
                        place,
                        table,
                        column);
    }

    /** Values of the row type of the table lie in another table, and would have to be written anew. */
    public boolean rowUsed(Place place) {
        var keeper = new StoredValues(transition.schema()).keeper(table);
        return keeper.isPresent()
                && refuse(
                        "0A000",
                        "writes the rows of `%s` anew, and column `%s` holds rows of it"
                                .formatted(tableName(), transition.schema().describe(keeper.get())),
                        "PostgreSQL writes only the rows of the table itself anew",
                        "drop column `%s` first".formatted(transition.schema().describe(keeper.get())),
                        place,
                        table,
                        keeper.get());
    }
}

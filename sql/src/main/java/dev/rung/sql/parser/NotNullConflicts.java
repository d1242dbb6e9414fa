package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.ColumnOptions;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.TableConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new table says of null in its columns, of which PostgreSQL 18 makes one constraint for each column: all must agree
 * (transformColumnDefinition and AddRelationNotNullConstraints, SQLSTATE 42601).
 */
final class NotNullConflicts {

    private final Cursor at;
    private final Map<String, Boolean> isNoInherit = new HashMap<>();
    private final Map<String, Name> names = new HashMap<>();

    private NotNullConflicts(Cursor at) {
        this.at = at;
    }

    /** Refuses the first element of a table that contradicts one before it. */
    static void check(Cursor at, List<? extends Node> elements) {
        var conflicts = new NotNullConflicts(at);
        elements.forEach(conflicts::element);
    }

    private void element(Node element) {
        if (element instanceof ColumnDefinition column) {
            if (ColumnConflicts.isSerial(column.type())) {
                notNull(column.name(), false, column.place());
            }
            column.constraints().forEach(constraint -> constraint(column.name(), constraint));
        } else if (element instanceof ColumnOptions column) {
            column.constraints().forEach(constraint -> constraint(column.name(), constraint));
        } else if (element instanceof TableConstraint.NotNull constraint) {
            notNull(constraint.column(), constraint.attributes().isNoInherit(), constraint.place());
            constraint.name().ifPresent(name -> named(constraint.column(), name));
        } else if (element instanceof TableConstraint.PrimaryKey key) {
            key.columns().forEach(column -> notNull(column, false, key.place()));
        }
    }

    private void constraint(Name column, ColumnConstraint constraint) {
        if (constraint instanceof ColumnConstraint.NotNull notNull) {
            notNull(column, notNull.isNoInherit(), notNull.place());
            notNull.name().ifPresent(name -> names.putIfAbsent(column.text(), name));
        } else if (constraint instanceof ColumnConstraint.Identity
                || constraint instanceof ColumnConstraint.PrimaryKey) {
            notNull(column, false, constraint.place());
        }
    }

    /** Takes note of something that makes a column {@code not null}. */
    private void notNull(Name column, boolean withoutInheritance, Place place) {
        var before = isNoInherit.putIfAbsent(column.text(), withoutInheritance);
        if (before != null && before != withoutInheritance) {
            at.refuse(
                    place,
                    "`" + column + "` is `not null` with and without `no inherit`",
                    "Say the same in both places; a key and a sequence go without `no inherit`");
        }
    }

    /** A constraint beside the columns may give no other name; two within a column may, before PostgreSQL 18. */
    private void named(Name column, Name name) {
        var before = names.putIfAbsent(column.text(), name);
        if (before != null && !before.equals(name)) {
            at.refuse(
                    name.place(),
                    "the constraint that `" + column + "` is `not null` has the name `" + before + "` already",
                    "Leave out one of the two");
        }
    }
}

package dev.rung.processor.replay.effect.constraint;

import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The constraints of one statement. Those of a column become constraints of its table, and all of them come into the order in which
 * PostgreSQL makes them, which decides on the names that it chooses: first NOT NULL and checks, then what has an index, the primary key
 * before the others, and foreign keys at last. Of two that ask for the same index it makes one ({@code transformIndexConstraints} of
 * PostgreSQL 18, {@code src/backend/parser/parse_utilcmd.c}).
 */
public final class WrittenConstraint implements ColumnConstraint.Cases<Optional<TableConstraint>> {

    private final Name column;

    private WrittenConstraint(Name column) {
        this.column = column;
    }

    /** The constraints that stand at a column; a default and its like are none. */
    public static Stream<TableConstraint> of(Name column, List<ColumnConstraint> constraints) {
        var written = new WrittenConstraint(column);
        return constraints.stream().flatMap(constraint -> constraint.accept(written).stream());
    }

    /** Constraints in the order in which PostgreSQL makes them. */
    public static List<TableConstraint> ordered(List<TableConstraint> constraints) {
        var ordered = new ArrayList<TableConstraint>();
        constraints.stream().filter(WrittenConstraint::isCondition).forEach(ordered::add);
        ordered.addAll(indexed(constraints));
        constraints.stream()
                .filter(TableConstraint.ForeignKey.class::isInstance)
                .forEach(ordered::add);
        return ordered;
    }

    private static boolean isCondition(TableConstraint constraint) {
        return constraint instanceof TableConstraint.Check || constraint instanceof TableConstraint.NotNull;
    }

    private static List<TableConstraint> indexed(List<TableConstraint> constraints) {
        var indexed = new ArrayList<TableConstraint>();
        constraints.stream().filter(WrittenConstraint::isPrimaryKey).forEach(indexed::add);
        for (var constraint : constraints) {
            if (constraint instanceof TableConstraint.Exclude || constraint instanceof TableConstraint.UniqueIndex) {
                indexed.add(constraint);
            } else if (constraint instanceof TableConstraint.Unique unique) {
                addUnless(indexed, unique);
            }
        }
        return indexed;
    }

    private static boolean isPrimaryKey(TableConstraint constraint) {
        return constraint instanceof TableConstraint.PrimaryKey
                || constraint instanceof TableConstraint.PrimaryKeyIndex;
    }

    /** One that asks for the index of another gives it its name, where that has none. */
    private static void addUnless(List<TableConstraint> indexed, TableConstraint.Unique unique) {
        for (int i = 0; i < indexed.size(); i++) {
            var prior = indexed.get(i);
            if (columns(prior).equals(Optional.of(unique.columns())) && isAlike(prior, unique)) {
                indexed.set(i, prior.name().isPresent() ? prior : named(prior, unique.name()));
                return;
            }
        }
        indexed.add(unique);
    }

    private static Optional<List<Name>> columns(TableConstraint constraint) {
        if (constraint instanceof TableConstraint.PrimaryKey key) {
            return Optional.of(key.columns());
        }
        return constraint instanceof TableConstraint.Unique key ? Optional.of(key.columns()) : Optional.empty();
    }

    private static boolean isAlike(TableConstraint prior, TableConstraint.Unique unique) {
        if (prior instanceof TableConstraint.PrimaryKey key) {
            return key.index().equals(unique.index()) && key.attributes().equals(unique.attributes());
        }
        return prior instanceof TableConstraint.Unique key
                && key.nulls() == unique.nulls()
                && key.index().equals(unique.index())
                && key.attributes().equals(unique.attributes());
    }

    private static TableConstraint named(TableConstraint constraint, Optional<Name> name) {
        if (constraint instanceof TableConstraint.PrimaryKey key) {
            return new TableConstraint.PrimaryKey(
                    name, key.columns(), key.isWithoutOverlaps(), key.index(), key.attributes(), key.place());
        }
        var key = (TableConstraint.Unique) constraint;
        return new TableConstraint.Unique(
                name, key.nulls(), key.columns(), key.isWithoutOverlaps(), key.index(), key.attributes(), key.place());
    }

    // columns

    @Override
    public Optional<TableConstraint> notNull(ColumnConstraint.NotNull constraint) {
        var none = ConstraintAttributes.NONE;
        var attributes = new ConstraintAttributes(
                none.deferral(), none.initially(), none.enforcement(), false, constraint.isNoInherit(), none.place());
        return Optional.of(new TableConstraint.NotNull(constraint.name(), column, attributes, constraint.place()));
    }

    @Override
    public Optional<TableConstraint> nullable(ColumnConstraint.NullAllowed constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<TableConstraint> check(ColumnConstraint.Check constraint) {
        return Optional.of(constraint.ofTable());
    }

    @Override
    public Optional<TableConstraint> defaultValue(ColumnConstraint.DefaultValue constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<TableConstraint> generated(ColumnConstraint.Generated constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<TableConstraint> identity(ColumnConstraint.Identity constraint) {
        return Optional.of(
                new TableConstraint.NotNull(Optional.empty(), column, ConstraintAttributes.NONE, constraint.place()));
    }

    @Override
    public Optional<TableConstraint> unique(ColumnConstraint.Unique constraint) {
        return Optional.of(constraint.ofTable(column));
    }

    @Override
    public Optional<TableConstraint> primaryKey(ColumnConstraint.PrimaryKey constraint) {
        return Optional.of(constraint.ofTable(column));
    }

    @Override
    public Optional<TableConstraint> references(ColumnConstraint.References constraint) {
        return Optional.of(constraint.ofTable(column));
    }
}

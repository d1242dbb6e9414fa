package dev.rung.cli.dsl;

import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of a column, sorted: what is its own, and what could as well be said of the table. */
final class ColumnTraits implements ColumnConstraint.Cases<Boolean> {

    private final ColumnDefinition column;
    private final List<TableConstraint> constraints = new ArrayList<>();
    private final List<ColumnConstraint> others = new ArrayList<>();
    private boolean isNotNull;
    private @Nullable Expression value;
    private ColumnConstraint.@Nullable Generated generated;
    private ColumnConstraint.@Nullable Identity identity;

    private ColumnTraits(ColumnDefinition column) {
        this.column = column;
    }

    static ColumnTraits of(ColumnDefinition column) {
        var traits = new ColumnTraits(column);
        column.constraints().stream()
                .filter(constraint -> !constraint.accept(traits))
                .forEach(traits.others::add);
        return traits;
    }

    boolean isNotNull() {
        return isNotNull;
    }

    Optional<Expression> value() {
        return Optional.ofNullable(value);
    }

    Optional<ColumnConstraint.Generated> generated() {
        return Optional.ofNullable(generated);
    }

    Optional<ColumnConstraint.Identity> identity() {
        return Optional.ofNullable(identity);
    }

    /** What a table could say of it. */
    List<TableConstraint> constraints() {
        return constraints;
    }

    /** What has no place here. */
    List<ColumnConstraint> others() {
        return others;
    }

    /** The column with all that is its own in one order, and without what a table could say. */
    ColumnDefinition alone() {
        var own = new ArrayList<ColumnConstraint>();
        if (isNotNull) {
            own.add(new ColumnConstraint.NotNull(Optional.empty(), false, column.place()));
        }
        if (value != null) {
            own.add(new ColumnConstraint.DefaultValue(
                    Optional.empty(), Columns.withoutCast(value, column.type()), column.place()));
        }
        generated().ifPresent(own::add);
        identity().ifPresent(own::add);
        own.addAll(others);
        return new ColumnDefinition(
                column.name(),
                column.type(),
                column.storage(),
                column.compression(),
                column.options(),
                column.collation(),
                own,
                column.place());
    }

    @Override
    public Boolean notNull(ColumnConstraint.NotNull constraint) {
        boolean isPlain = constraint.name().isEmpty() && !constraint.isNoInherit();
        isNotNull |= isPlain;
        return isPlain;
    }

    @Override
    public Boolean nullable(ColumnConstraint.NullAllowed constraint) {
        return false;
    }

    @Override
    public Boolean check(ColumnConstraint.Check constraint) {
        return constraints.add(constraint.ofTable());
    }

    @Override
    public Boolean defaultValue(ColumnConstraint.DefaultValue constraint) {
        value = constraint.value();
        return constraint.name().isEmpty();
    }

    @Override
    public Boolean generated(ColumnConstraint.Generated constraint) {
        generated = constraint;
        return true;
    }

    @Override
    public Boolean identity(ColumnConstraint.Identity constraint) {
        identity = new ColumnConstraint.Identity(
                constraint.name(), constraint.kind(), Sequences.said(constraint.options()), constraint.place());
        return true;
    }

    @Override
    public Boolean unique(ColumnConstraint.Unique constraint) {
        return constraints.add(constraint.ofTable(column.name()));
    }

    @Override
    public Boolean primaryKey(ColumnConstraint.PrimaryKey constraint) {
        return constraints.add(constraint.ofTable(column.name()));
    }

    @Override
    public Boolean references(ColumnConstraint.References constraint) {
        return constraints.add(constraint.ofTable(column.name()));
    }
}

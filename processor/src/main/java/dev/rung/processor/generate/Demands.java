package dev.rung.processor.generate;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.spi.CompiledEffect;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows that are there have to meet when a statement runs, as far as it is said in columns that were there before its migration. */
record Demands(EffectFile.Statement statement) {

    List<CompiledEffect.Demand> all() {
        var effect = statement.of().effect();
        return Stream.of(
                        effect.scans().stream().flatMap(this::notNulls),
                        effect.builds().stream().flatMap(this::uniques),
                        effect.scans().stream().flatMap(this::references))
                .flatMap(demands -> demands)
                .toList();
    }

    private Schema before() {
        return statement.of().before();
    }

    private Schema after() {
        return statement.of().after();
    }

    private Stream<CompiledEffect.Demand> notNulls(long table) {
        return after().children(table, ObjectKind.COLUMN).stream()
                .filter(Demands::isRequired)
                .filter(column ->
                        before().find(column.id()).filter(Demands::isRequired).isEmpty())
                .flatMap(column -> statement
                        .table(table)
                        .flatMap(found -> statement.column(column.id()).map(name ->
                                (CompiledEffect.Demand) new CompiledEffect.NotNull(found, name)))
                        .stream());
    }

    private static boolean isRequired(SchemaObject column) {
        return column.definition(Column.class)
                .notNull()
                .filter(Column.NotNull::isValid)
                .isPresent();
    }

    private Stream<CompiledEffect.Demand> uniques(long index) {
        return after()
                .find(index)
                .filter(found -> before().find(index).isEmpty())
                .filter(found -> found.definition(Index.class).isUnique()
                        && found.definition(Index.class).where().isEmpty())
                .flatMap(this::unique)
                .stream();
    }

    private Optional<CompiledEffect.Demand> unique(SchemaObject index) {
        var definition = index.definition(Index.class);
        var columns = new ArrayList<String>();
        for (var element : definition.elements()) {
            keyColumn(element).ifPresent(columns::add);
        }
        return statement
                .table(index.parent())
                .filter(table -> columns.size() == definition.elements().size())
                .map(table -> new CompiledEffect.Unique(table, columns, definition.areNullsDistinct()));
    }

    /** The column that an index is ordered by, where it is one that was there before. */
    private Optional<String> keyColumn(Code<IndexElement> element) {
        return element.tree().key() instanceof KeyExpression.Column
                ? element.references().values().stream()
                        .filter(id -> after().find(id)
                                .filter(found -> found.kind() == ObjectKind.COLUMN)
                                .isPresent())
                        .findFirst()
                        .flatMap(statement::column)
                : Optional.empty();
    }

    private Stream<CompiledEffect.Demand> references(long table) {
        return after().children(table, ObjectKind.CONSTRAINT).stream()
                .filter(Demands::holds)
                .filter(key -> before().find(key.id()).filter(Demands::holds).isEmpty())
                .map(key -> key.definition(Constraint.class).rule())
                .filter(Constraint.ForeignKey.class::isInstance)
                .map(Constraint.ForeignKey.class::cast)
                .filter(key -> !key.hasPeriod())
                .flatMap(key -> reference(table, key).stream());
    }

    private static boolean holds(SchemaObject constraint) {
        var definition = constraint.definition(Constraint.class);
        return definition.isValid() && definition.isEnforced();
    }

    private Optional<CompiledEffect.Demand> reference(long table, Constraint.ForeignKey key) {
        var columns = names(key.columns());
        var keys = names(key.referenced());
        boolean isKnown = columns.size() == key.columns().size() && keys.size() == columns.size();
        return statement
                .table(table)
                .filter(from -> isKnown)
                .flatMap(from -> statement
                        .table(key.table())
                        .map(target -> new CompiledEffect.Reference(from, columns, target, keys)));
    }

    private List<String> names(Collection<Long> columns) {
        return columns.stream()
                .flatMap(column -> statement.column(column).stream())
                .toList();
    }
}

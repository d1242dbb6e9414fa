package dev.rung.cli.dsl;

import dev.rung.processor.parse.ConstraintDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** {@code create table}. */
final class Tables {

    private static final String OPTION = "option ";

    private Tables() {}

    static Code create(SqlStatement.CreateTable table) {
        return table.parent() == null ? whole(table) : Partitions.create(table, table.parent());
    }

    private static Code whole(SqlStatement.CreateTable table) {
        if (!table.isComplete()) {
            throw new NotInDsl("columns that stand elsewhere");
        }
        var code = Code.db(table.ifNotExists() ? "createTableIfNotExists" : "createTable", Names.of(table.name()));
        var constraints = new ArrayList<Code>();
        for (var column : table.columns()) {
            code = code.then("column", column.name(), Columns.type(column));
            column.constraints().stream().map(Constraints::of).forEach(constraints::add);
        }
        table.constraints().stream().map(Constraints::of).forEach(constraints::add);
        code = code.thenIf(!constraints.isEmpty(), "constraints", constraints);
        var storage = storage(table.properties());
        return (storage == null ? code : code.then("storage", storage)).execute();
    }

    /** What stands after the columns: a key of partitions, or parameters. */
    private static @Nullable Object storage(SortedMap<String, Fragment> properties) {
        if (properties.isEmpty()) {
            return null;
        }
        if (properties.keySet().equals(Set.of("partition by"))) {
            return Partitions.by(properties.getOrDefault("partition by", Fragment.code("")));
        }
        var parameters = new ArrayList<String>();
        properties.forEach((property, value) -> {
            if (!property.startsWith(OPTION)) {
                throw new NotInDsl(property);
            }
            parameters.add(property.substring(OPTION.length()) + " = " + value);
        });
        return "with (" + String.join(", ", parameters) + ")";
    }

    /** The same table with all constraints in one place, where they mean the same. */
    static SqlStatement gathered(SqlStatement.CreateTable table) {
        var constraints = new ArrayList<ConstraintDefinition>();
        table.columns().forEach(column -> constraints.addAll(column.constraints()));
        constraints.addAll(table.constraints());
        return new SqlStatement.CreateTable(
                table.name(),
                table.ifNotExists(),
                table.isComplete(),
                table.columns().stream()
                        .map(column -> column.withoutConstraints())
                        .toList(),
                constraints,
                table.parent(),
                table.filling(),
                table.properties());
    }
}

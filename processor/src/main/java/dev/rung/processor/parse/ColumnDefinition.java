package dev.rung.processor.parse;

import java.util.List;
import java.util.SortedMap;

/**
 * A column as a statement defines it.
 *
 * @param name its name
 * @param type its type
 * @param properties what else is said of it: {@code default}, {@code not null}, {@code identity}, {@code generated}, {@code collation}
 * @param constraints the constraints that are written with it
 */
public record ColumnDefinition(
        String name, TypeName type, SortedMap<String, Fragment> properties, List<ConstraintDefinition> constraints) {

    /** The column alone. */
    public ColumnDefinition withoutConstraints() {
        return new ColumnDefinition(name, type, properties, List.of());
    }
}

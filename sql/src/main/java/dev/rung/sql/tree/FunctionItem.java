package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Functions as a table.
 *
 * @param isLateral whether {@code lateral} stands before it, which changes nothing
 * @param isRowsFrom whether it is {@code rows from (…)}
 * @param functions the functions; one, if it is not {@code rows from}
 * @param isWithOrdinality whether the rows are numbered
 * @param alias its name, if it is written
 * @param columns its columns, where a function does not tell them itself
 * @param place where it stands
 */
public record FunctionItem(
        boolean isLateral,
        boolean isRowsFrom,
        List<Source> functions,
        boolean isWithOrdinality,
        Optional<Alias> alias,
        List<Column> columns,
        Place place)
        implements FromItem {

    /** Copies the lists. */
    public FunctionItem {
        functions = List.copyOf(functions);
        columns = List.copyOf(columns);
    }

    @Override
    public <R extends @Nullable Object> R accept(Cases<R> cases) {
        return cases.function(this);
    }

    /**
     * A function.
     *
     * @param call the call
     * @param columns its columns, if they are written within {@code rows from}
     * @param place where it stands
     */
    public record Source(Expression call, List<Column> columns, Place place) implements Node {

        /** Copies the list. */
        public Source {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of what a function gives.
     *
     * @param name its name
     * @param type its type
     * @param collation its collation, if it is written
     * @param place where it stands
     */
    public record Column(Name name, TypeName type, Optional<QualifiedName> collation, Place place) implements Node {}
}

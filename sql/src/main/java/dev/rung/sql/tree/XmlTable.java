package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code xmltable}.
 *
 * @param isLateral whether {@code lateral} stands before it, which changes nothing
 * @param namespaces its namespaces
 * @param rows the path of the rows
 * @param document the document
 * @param columns its columns
 * @param alias its name, if it is written
 * @param place where it stands
 */
public record XmlTable(
        boolean isLateral,
        List<Namespace> namespaces,
        Expression rows,
        Expression document,
        List<Column> columns,
        Optional<Alias> alias,
        Place place)
        implements FromItem {

    /** Copies the lists. */
    public XmlTable {
        namespaces = List.copyOf(namespaces);
        columns = List.copyOf(columns);
    }

    @Override
    public <R extends @Nullable Object> R accept(Cases<R> cases) {
        return cases.xmlTable(this);
    }

    /**
     * A namespace.
     *
     * @param address its address
     * @param name its prefix; absent for the default namespace
     * @param place where it stands
     */
    public record Namespace(Expression address, Optional<Name> name, Place place) implements Node {}

    /** A column. */
    public sealed interface Column extends Node {}

    /**
     * A column that numbers the rows.
     *
     * @param name its name
     * @param place where it stands
     */
    public record Ordinality(Name name, Place place) implements Column {}

    /**
     * A column with a value of the document.
     *
     * @param name its name
     * @param type its type
     * @param path where its value is, if it is written
     * @param standard its value where the path finds none, if it is written
     * @param isNotNull whether it fails where the value is null
     * @param place where it stands
     */
    public record Typed(
            Name name,
            TypeName type,
            Optional<Expression> path,
            Optional<Expression> standard,
            boolean isNotNull,
            Place place)
            implements Column {}
}

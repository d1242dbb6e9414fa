package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code json_table} (PostgreSQL 17).
 *
 * @param isLateral whether {@code lateral} stands before it, which changes nothing
 * @param lookup the document and the path of the rows
 * @param pathName the name of the path, if it is written
 * @param columns its columns
 * @param onError what it gives when it fails, if it is written
 * @param alias its name, if it is written
 * @param place where it stands
 */
public record JsonTable(
        boolean isLateral,
        JsonFunction.Lookup lookup,
        Optional<Name> pathName,
        List<Column> columns,
        Optional<JsonClause.Otherwise> onError,
        Optional<Alias> alias,
        Place place)
        implements FromItem {

    /** Copies the list. */
    public JsonTable {
        columns = List.copyOf(columns);
    }

    @Override
    public <R extends @Nullable Object> R accept(Cases<R> cases) {
        return cases.jsonTable(this);
    }

    /** A column, or several below a path. */
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
     * @param format the format of its value, if it is written
     * @param path where its value is, if it is written
     * @param wrapper whether results are put into an array
     * @param quotes what becomes of the quotes round a text
     * @param onEmpty what it holds where the path finds nothing, if it is written
     * @param onError what it holds where that fails, if it is written
     * @param place where it stands
     */
    public record Regular(
            Name name,
            TypeName type,
            Optional<JsonClause.Format> format,
            Optional<TextConstant> path,
            JsonClause.Wrapper wrapper,
            JsonClause.Quotes quotes,
            Optional<JsonClause.Otherwise> onEmpty,
            Optional<JsonClause.Otherwise> onError,
            Place place)
            implements Column {}

    /**
     * A column that says whether something is there.
     *
     * @param name its name
     * @param type its type
     * @param path what is looked for, if it is written
     * @param onError what it holds where that fails, if it is written
     * @param place where it stands
     */
    public record Existence(
            Name name, TypeName type, Optional<TextConstant> path, Optional<JsonClause.Otherwise> onError, Place place)
            implements Column {}

    /**
     * Columns below a path.
     *
     * @param path the path
     * @param name its name, if it is written
     * @param columns the columns
     * @param place where it stands
     */
    public record Nested(TextConstant path, Optional<Name> name, List<Column> columns, Place place) implements Column {

        /** Copies the list. */
        public Nested {
            columns = List.copyOf(columns);
        }
    }
}

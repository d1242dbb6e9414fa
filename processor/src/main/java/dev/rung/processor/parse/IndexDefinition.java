package dev.rung.processor.parse;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What an index is made of.
 *
 * @param elements what it is ordered by
 * @param include columns that it only carries
 * @param where which rows it covers, or null for all
 * @param traits whatever else is said of it, such as {@code unique} and {@code method}
 */
public record IndexDefinition(
        List<Element> elements,
        List<String> include,
        @Nullable Fragment where,
        SortedMap<String, String> traits) {

    /**
     * One column or expression of an index.
     *
     * @param column the column, or null for an expression
     * @param expression the column or expression as text
     * @param order collation, operator class and direction, with what goes without saying left out
     */
    public record Element(@Nullable String column, Fragment expression, String order) {

        /** What PostgreSQL calls it in the name of an index that is given none. */
        public String name() {
            return column != null ? column : IndexColumnName.of(expression.text());
        }
    }
}

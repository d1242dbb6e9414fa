package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import dev.rung.sql.lexer.Keywords;

/**
 * A keyword of a version ({@code pg_get_keywords()}).
 *
 * @param word the word in small letters
 * @param category where it may be a name
 * @param isBareLabel whether it is the label of a column without {@code as}
 */
public record Keyword(String word, Keywords.Category category, boolean isBareLabel) {

    static Keyword of(Row row) {
        return new Keyword(
                row.text(0), Keywords.Category.of(row.text(1)), row.text(2).isEmpty());
    }
}

package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;

/**
 * What PostgreSQL calls a column of an index: {@code FigureIndexColname} of PostgreSQL 18 ({@code src/backend/parser/parse_target.c}).
 */
final class IndexColumnName {

    private IndexColumnName() {}

    static String of(IndexElement element) {
        return element.key() instanceof KeyExpression.Column column ? column.column().text() : "expr";
    }
}

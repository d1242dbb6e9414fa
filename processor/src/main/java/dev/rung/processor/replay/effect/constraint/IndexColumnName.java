package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.binding.OutputName;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What PostgreSQL calls a column of an index: {@code FigureIndexColname} of PostgreSQL 18 ({@code src/backend/parser/parse_target.c}).
 */
public final class IndexColumnName {

    private IndexColumnName() {}

    /** The names of the columns of an index, of which no two are the same ({@code ChooseIndexColumnNames}). */
    public static List<String> all(Stream<IndexElement> elements) {
        var names = new ArrayList<String>();
        elements.forEach(element -> names.add(ChosenNames.choose(of(element), names)));
        return names;
    }

    static String of(IndexElement element) {
        return element.key() instanceof KeyExpression.Computed computed
                ? OutputName.of(computed.expression()).orElse("expr")
                : ((KeyExpression.Column) element.key()).column().text();
    }
}

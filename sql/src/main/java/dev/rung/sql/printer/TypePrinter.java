package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.TypeName;
import java.util.List;

/** The names of types. */
final class TypePrinter {

    private TypePrinter() {}

    static void print(TypeName type, Output out) {
        out.wordsIf(type.isSet(), "setof");
        base(type.base(), out);
        type.dimensions().forEach(dimension -> {
            out.close("[");
            dimension.length().ifPresent(out::number);
            out.behind("]");
        });
    }

    private static void base(TypeName.Base base, Output out) {
        if (base instanceof TypeName.Named named) {
            out.name(named.name());
            modifiers(named.modifiers(), out);
        } else if (base instanceof TypeName.Standard standard) {
            standard(standard, out);
        } else if (base instanceof TypeName.Interval interval) {
            out.words("interval");
            fields(interval, out);
        } else if (base instanceof TypeName.OfColumn column) {
            out.name(column.column()).close("%").words("type");
        }
    }

    /** The precision of a time stands before its zone. */
    private static void standard(TypeName.Standard type, Output out) {
        var words = type.keyword().sql().split(" ", type.keyword().hasTimeZone() ? 2 : 1);
        out.words(words[0]);
        modifiers(type.modifiers(), out);
        out.wordsIf(words.length > 1, words[words.length - 1]);
    }

    private static void modifiers(List<Expression> modifiers, Output out) {
        if (!modifiers.isEmpty()) {
            out.openCall()
                    .separated(modifiers, modifier -> ExpressionPrinter.print(modifier, out))
                    .behind(")");
        }
    }

    /** What stands behind {@code interval}, or behind the text of a constant of that type. */
    static void fields(TypeName.Interval interval, Output out) {
        interval.fields().ifPresent(out::words);
        interval.precision()
                .ifPresent(precision -> out.openCall().number(precision).behind(")"));
    }
}

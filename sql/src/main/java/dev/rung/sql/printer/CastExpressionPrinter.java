package dev.rung.sql.printer;

import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Precedence;
import dev.rung.sql.tree.TypeName;

/** Values as values of another type, in the spelling that was written. */
final class CastExpressionPrinter {

    private CastExpressionPrinter() {}

    static void print(Cast cast, Output out) {
        switch (cast.spelling()) {
            case CAST -> {
                out.words("cast").openCall();
                ExpressionPrinter.print(cast.value(), out);
                out.words("as");
                TypePrinter.print(cast.type(), out);
                out.behind(")");
            }
            case COLONS -> {
                ExpressionPrinter.atLeast(cast.value(), Precedence.CAST, out);
                out.close("::");
                TypePrinter.print(cast.type(), out);
            }
            case CONSTANT -> constant(cast, out);
        }
    }

    /** The fields of an interval stand behind the text, but a precision alone before it. */
    private static void constant(Cast cast, Output out) {
        if (cast.type().base() instanceof TypeName.Interval interval
                && interval.fields().isPresent()) {
            out.words("interval");
            ExpressionPrinter.print(cast.value(), out);
            TypePrinter.fields(interval, out);
        } else {
            TypePrinter.print(cast.type(), out);
            ExpressionPrinter.print(cast.value(), out);
        }
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.tree.BuiltIn;
import dev.rung.sql.tree.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Functions that the grammar knows. */
final class BuiltInPrinter implements BuiltIn.Cases<Output> {

    private static final Set<String> FIELDS = Set.of("year", "month", "day", "hour", "minute", "second");

    private final Output out;

    BuiltInPrinter(Output out) {
        this.out = out;
    }

    private Output list(String function, List<Expression> values) {
        return ExpressionPrinter.separated(values, out.words(function).openCall())
                .behind(")");
    }

    @Override
    public Output current(BuiltIn.Current function) {
        out.words(function.kind().name().toLowerCase(Locale.ROOT));
        function.precision()
                .ifPresent(precision -> out.openCall().number(precision).behind(")"));
        return out;
    }

    @Override
    public Output coalesce(BuiltIn.Coalesce function) {
        return list("coalesce", function.values());
    }

    @Override
    public Output extremeOf(BuiltIn.ExtremeOf function) {
        return list(function.extreme().name().toLowerCase(Locale.ROOT), function.values());
    }

    @Override
    public Output nullIf(BuiltIn.NullIf function) {
        return list("nullif", List.of(function.value(), function.other()));
    }

    /** A field that is a word is written as one. */
    @Override
    public Output extract(BuiltIn.Extract function) {
        var field = function.field();
        boolean isWord = FIELDS.contains(field) || (Identifier.needsNoQuotes(field) && !Keywords.contains(field));
        out.words("extract").openCall().words(isWord ? field : Identifier.literal(field).strip());
        out.words("from");
        ExpressionPrinter.print(function.value(), out);
        return out.behind(")");
    }

    @Override
    public Output treat(BuiltIn.Treat function) {
        out.words("treat").openCall();
        ExpressionPrinter.print(function.value(), out);
        out.words("as");
        TypePrinter.print(function.type(), out);
        return out.behind(")");
    }

    @Override
    public Output collationFor(BuiltIn.CollationFor function) {
        return out.words("collation", "for").parenthesized(() -> ExpressionPrinter.print(function.value(), out));
    }

    @Override
    public Output grouping(BuiltIn.Grouping function) {
        return list("grouping", function.values());
    }

    @Override
    public Output mergeAction(BuiltIn.MergeAction function) {
        return list("merge_action", List.of());
    }
}

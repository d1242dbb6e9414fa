package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.BuiltIn;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.NumberConstant;
import java.util.Locale;
import java.util.Optional;

/** The functions that the grammar knows by their names: {@code func_expr_common_subexpr}. */
final class BuiltInGrammar {

    private BuiltInGrammar() {}

    static boolean begins(Cursor at) {
        if (at.peek().kind() != Token.Kind.WORD) {
            return false;
        }
        return switch (at.peek().value()) {
            case "current_date", "current_time", "current_timestamp", "localtime", "localtimestamp" -> true;
            case "current_role", "current_user", "session_user", "system_user", "user", "current_catalog" -> true;
            case "current_schema" -> !at.followsAt(1, "(");
            case "cast" -> true;
            case "collation" -> at.followsAt(1, "for");
            case "coalesce", "greatest", "least", "nullif", "extract", "treat", "grouping" -> at.followsAt(1, "(");
            case "merge_action" -> at.followsAt(1, "(", ")");
            case "overlay", "position", "substring", "trim", "normalize" -> at.followsAt(1, "(");
            case "xmlconcat", "xmlelement", "xmlexists", "xmlforest", "xmlparse", "xmlpi", "xmlroot", "xmlserialize" ->
                at.followsAt(1, "(");
            default -> JsonGrammar.begins(at);
        };
    }

    /**
     * A function of these.
     *
     * @param mayBeOverWindow whether {@code filter} and {@code over} may stand behind an aggregate
     */
    static Expression function(Cursor at, boolean mayBeOverWindow) {
        return switch (at.peek().value()) {
            case "cast" -> cast(at);
            case "collation" -> collationFor(at);
            case "coalesce" -> coalesce(at);
            case "greatest" -> extreme(at, BuiltIn.Extreme.GREATEST);
            case "least" -> extreme(at, BuiltIn.Extreme.LEAST);
            case "nullif" -> nullIf(at);
            case "extract" -> extract(at);
            case "treat" -> treat(at);
            case "grouping" -> grouping(at);
            case "merge_action" -> mergeAction(at);
            case "overlay", "position", "substring", "trim", "normalize" -> TextFunctionGrammar.function(at);
            case "xmlconcat", "xmlelement", "xmlexists", "xmlforest", "xmlparse", "xmlpi", "xmlroot", "xmlserialize" ->
                XmlGrammar.function(at);
            default -> JsonGrammar.begins(at) ? JsonGrammar.function(at, mayBeOverWindow) : current(at);
        };
    }

    private static Expression current(Cursor at) {
        int start = at.mark();
        var kind = BuiltIn.CurrentKind.valueOf(at.next().value().toUpperCase(Locale.ROOT));
        var precision = kind.hasPrecision()
                ? StandardTypeGrammar.numberInParentheses(at)
                : Optional.<NumberConstant>empty();
        return new BuiltIn.Current(kind, precision, at.since(start));
    }

    private static Expression cast(Cursor at) {
        int start = at.mark();
        at.expect("cast", "(");
        var value = ExpressionGrammar.expression(at);
        at.expect("as");
        var type = TypeGrammar.type(at);
        at.expect(")");
        return new Cast(value, type, Cast.Spelling.CAST, at.since(start));
    }

    private static Expression treat(Cursor at) {
        int start = at.mark();
        at.expect("treat", "(");
        var value = ExpressionGrammar.expression(at);
        at.expect("as");
        var type = TypeGrammar.type(at);
        at.expect(")");
        return new BuiltIn.Treat(value, type, at.since(start));
    }

    private static Expression collationFor(Cursor at) {
        int start = at.mark();
        at.expect("collation", "for");
        var value = ExpressionGrammar.parenthesized(at);
        return new BuiltIn.CollationFor(value, at.since(start));
    }

    private static Expression coalesce(Cursor at) {
        int start = at.mark();
        at.next();
        var values = at.list(ExpressionGrammar::expression);
        return new BuiltIn.Coalesce(values, at.since(start));
    }

    private static Expression extreme(Cursor at, BuiltIn.Extreme extreme) {
        int start = at.mark();
        at.next();
        var values = at.list(ExpressionGrammar::expression);
        return new BuiltIn.ExtremeOf(extreme, values, at.since(start));
    }

    private static Expression grouping(Cursor at) {
        int start = at.mark();
        at.next();
        var values = at.list(ExpressionGrammar::expression);
        return new BuiltIn.Grouping(values, at.since(start));
    }

    private static Expression nullIf(Cursor at) {
        int start = at.mark();
        at.expect("nullif", "(");
        var value = ExpressionGrammar.expression(at);
        at.expect(",");
        var other = ExpressionGrammar.expression(at);
        at.expect(")");
        return new BuiltIn.NullIf(value, other, at.since(start));
    }

    private static Expression extract(Cursor at) {
        int start = at.mark();
        at.expect("extract", "(");
        var field = field(at);
        at.expect("from");
        var value = ExpressionGrammar.expression(at);
        at.expect(")");
        return new BuiltIn.Extract(field, value, at.since(start));
    }

    /** {@code extract_arg}: a text, or a word that is no keyword but for six. */
    private static String field(Cursor at) {
        if (at.peek().kind() == Token.Kind.TEXT) {
            return at.text().text();
        }
        var keyword = at.acceptAny("year", "month", "day", "hour", "minute", "second");
        return keyword.orElseGet(() -> at.identifier().text());
    }

    private static Expression mergeAction(Cursor at) {
        int start = at.mark();
        at.expect("merge_action", "(", ")");
        return new BuiltIn.MergeAction(at.since(start));
    }
}

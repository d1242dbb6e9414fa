package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.JsonFunction;
import dev.rung.sql.tree.JsonTable;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;

/** {@code json_table} (PostgreSQL 17), which to older versions is a function like any other. */
final class JsonTableGrammar {

    private JsonTableGrammar() {}

    static FromItem table(Cursor at, int start, boolean isLateral) {
        int name = at.mark();
        try {
            return standard(at, start, isLateral);
        } catch (SyntaxException failure) {
            at.reset(name);
            try {
                return FunctionItemGrammar.item(at, start, isLateral);
            } catch (SyntaxException e) {
                throw failure;
            }
        }
    }

    private static FromItem standard(Cursor at, int start, boolean isLateral) {
        at.expect("json_table", "(");
        int lookupStart = at.mark();
        var document = JsonClauseGrammar.value(at);
        at.expect(",");
        var path = ExpressionGrammar.expression(at);
        var pathName = at.after("as", Cursor::name);
        var passing = JsonClauseGrammar.passing(at);
        var lookup = new JsonFunction.Lookup(document, path, passing, at.since(lookupStart));
        var columns = columns(at);
        var onError = JsonClauseGrammar.onError(at);
        at.expect(")");
        if (!(path instanceof Constant.Text)) {
            throw at.wrong(path.place(), "the path of `json_table` is no text in quotes", "");
        }
        var alias = FromGrammar.alias(at);
        return new JsonTable(isLateral, lookup, pathName, columns, onError, alias, at.since(start));
    }

    private static List<JsonTable.Column> columns(Cursor at) {
        at.expect("columns");
        return at.list(JsonTableGrammar::column);
    }

    private static JsonTable.Column column(Cursor at) {
        int start = at.mark();
        if (isNested(at)) {
            return nested(at);
        }
        var name = at.name();
        if (at.accept("for")) {
            at.expect("ordinality");
            return new JsonTable.Ordinality(name, at.since(start));
        }
        var type = TypeGrammar.type(at);
        return at.accept("exists") ? existence(at, name, type, start) : regular(at, name, type, start);
    }

    /** {@code nested} may be the name of a column, of a type {@code path} even. */
    private static boolean isNested(Cursor at) {
        return at.follows("nested")
                && (at.followsAt(1, "path") || at.peek(1).kind() == Token.Kind.TEXT);
    }

    private static JsonTable.Column nested(Cursor at) {
        int start = at.mark();
        at.expect("nested");
        at.accept("path");
        var path = at.text();
        var name = at.after("as", Cursor::name);
        return new JsonTable.Nested(path, name, columns(at), at.since(start));
    }

    private static JsonTable.Column existence(Cursor at, Name name, TypeName type, int start) {
        var path = path(at);
        var onError = JsonClauseGrammar.onError(at);
        return new JsonTable.Existence(name, type, path, onError, at.since(start));
    }

    private static JsonTable.Column regular(Cursor at, Name name, TypeName type, int start) {
        var format = JsonClauseGrammar.format(at);
        var path = path(at);
        var wrapper = JsonClauseGrammar.wrapper(at);
        var quotes = JsonClauseGrammar.quotes(at);
        var answers = JsonClauseGrammar.answers(at);
        return new JsonTable.Regular(
                name, type, format, path, wrapper, quotes, answers.onEmpty(), answers.onError(), at.since(start));
    }

    private static Optional<TextConstant> path(Cursor at) {
        return at.after("path", Cursor::text);
    }
}

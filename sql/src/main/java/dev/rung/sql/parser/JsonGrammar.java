package dev.rung.sql.parser;

import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.JsonClause;
import dev.rung.sql.tree.JsonFunction;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Window;
import java.util.List;
import java.util.Optional;

/** The functions of SQL/JSON, which to older versions of PostgreSQL are functions like any other. */
final class JsonGrammar {

    private JsonGrammar() {}

    static boolean begins(Cursor at) {
        return switch (at.peek().value()) {
            case "json_object", "json_array", "json_objectagg", "json_arrayagg" -> at.followsAt(1, "(");
            case "json", "json_scalar", "json_serialize", "json_exists", "json_value", "json_query" ->
                at.followsAt(1, "(");
            default -> false;
        };
    }

    /**
     * A function of these.
     *
     * @param mayBeOverWindow whether {@code filter} and {@code over} may stand behind an aggregate
     */
    static Expression function(Cursor at, boolean mayBeOverWindow) {
        int start = at.mark();
        try {
            return standard(at, start, mayBeOverWindow);
        } catch (SyntaxException e) {
            at.reset(start);
            return call(at, start, mayBeOverWindow, e);
        }
    }

    private static Expression call(Cursor at, int start, boolean mayBeOverWindow, SyntaxException failure) {
        try {
            var token = at.next();
            var name = new QualifiedName(List.of(new Name(token.value(), token.place())), token.place());
            var arguments = CallGrammar.arguments(at);
            return mayBeOverWindow
                    ? CallGrammar.behindArguments(at, name, arguments, start)
                    : new Call(name, arguments, List.of(), Optional.empty(), Optional.empty(), at.since(start));
        } catch (SyntaxException e) {
            throw failure;
        }
    }

    private static Expression standard(Cursor at, int start, boolean mayBeOverWindow) {
        return switch (at.next().value()) {
            case "json_object" -> object(at, start);
            case "json_array" -> array(at, start);
            case "json_objectagg" -> objectAggregate(at, start, mayBeOverWindow);
            case "json_arrayagg" -> arrayAggregate(at, start, mayBeOverWindow);
            case "json" -> parse(at, start);
            case "json_scalar" -> new JsonFunction.JsonScalar(ExpressionGrammar.parenthesized(at), at.since(start));
            case "json_serialize" -> serialize(at, start);
            case "json_exists" -> exists(at, start);
            case "json_value" -> value(at, start);
            default -> query(at, start);
        };
    }

    private static Expression object(Cursor at, int start) {
        at.expect("(");
        boolean isEmpty = at.is(")") || at.is("returning");
        List<JsonClause.Entry> entries = isEmpty ? List.of() : at.separated(JsonClauseGrammar::entry);
        var nulls = isEmpty ? JsonClause.Nulls.DEFAULT : JsonClauseGrammar.nulls(at);
        boolean hasUniqueKeys = !isEmpty && JsonClauseGrammar.uniqueKeys(at);
        var returning = JsonClauseGrammar.returning(at);
        at.expect(")");
        return new JsonFunction.JsonObject(entries, nulls, hasUniqueKeys, returning, at.since(start));
    }

    private static Expression array(Cursor at, int start) {
        at.expect("(");
        if (QueryGrammar.begins(at)) {
            var query = QueryGrammar.query(at);
            var format = JsonClauseGrammar.format(at);
            var returning = JsonClauseGrammar.returning(at);
            at.expect(")");
            return new JsonFunction.JsonArrayOfQuery(query, format, returning, at.since(start));
        }
        boolean isEmpty = at.is(")") || at.is("returning");
        List<JsonClause.Value> values = isEmpty ? List.of() : at.separated(JsonClauseGrammar::value);
        var nulls = isEmpty ? JsonClause.Nulls.DEFAULT : JsonClauseGrammar.nulls(at);
        var returning = JsonClauseGrammar.returning(at);
        at.expect(")");
        return new JsonFunction.JsonArray(values, nulls, returning, at.since(start));
    }

    private static Expression objectAggregate(Cursor at, int start, boolean mayBeOverWindow) {
        at.expect("(");
        var entry = JsonClauseGrammar.entry(at);
        var nulls = JsonClauseGrammar.nulls(at);
        boolean hasUniqueKeys = JsonClauseGrammar.uniqueKeys(at);
        var returning = JsonClauseGrammar.returning(at);
        at.expect(")");
        var filter = mayBeOverWindow ? CallGrammar.filter(at) : Optional.<Expression>empty();
        var over = mayBeOverWindow ? WindowGrammar.over(at) : Optional.<Window>empty();
        return new JsonFunction.JsonObjectAggregate(
                entry, nulls, hasUniqueKeys, returning, filter, over, at.since(start));
    }

    private static Expression arrayAggregate(Cursor at, int start, boolean mayBeOverWindow) {
        at.expect("(");
        var value = JsonClauseGrammar.value(at);
        var order = SortGrammar.orderBy(at);
        var nulls = JsonClauseGrammar.nulls(at);
        var returning = JsonClauseGrammar.returning(at);
        at.expect(")");
        var filter = mayBeOverWindow ? CallGrammar.filter(at) : Optional.<Expression>empty();
        var over = mayBeOverWindow ? WindowGrammar.over(at) : Optional.<Window>empty();
        return new JsonFunction.JsonArrayAggregate(value, order, nulls, returning, filter, over, at.since(start));
    }

    private static Expression parse(Cursor at, int start) {
        at.expect("(");
        var value = JsonClauseGrammar.value(at);
        boolean hasUniqueKeys = JsonClauseGrammar.uniqueKeys(at);
        at.expect(")");
        return new JsonFunction.JsonParse(value, hasUniqueKeys, at.since(start));
    }

    private static Expression serialize(Cursor at, int start) {
        at.expect("(");
        var value = JsonClauseGrammar.value(at);
        var returning = JsonClauseGrammar.returning(at);
        at.expect(")");
        return new JsonFunction.JsonSerialize(value, returning, at.since(start));
    }

    private static JsonFunction.Lookup lookup(Cursor at) {
        int start = at.mark();
        var document = JsonClauseGrammar.value(at);
        at.expect(",");
        var path = ExpressionGrammar.expression(at);
        var passing = JsonClauseGrammar.passing(at);
        return new JsonFunction.Lookup(document, path, passing, at.since(start));
    }

    private static Expression exists(Cursor at, int start) {
        at.expect("(");
        var lookup = lookup(at);
        var onError = JsonClauseGrammar.onError(at);
        at.expect(")");
        return new JsonFunction.JsonExists(lookup, onError, at.since(start));
    }

    private static Expression value(Cursor at, int start) {
        at.expect("(");
        var lookup = lookup(at);
        var returning = JsonClauseGrammar.returning(at);
        var answers = JsonClauseGrammar.answers(at);
        at.expect(")");
        return new JsonFunction.JsonValue(lookup, returning, answers.onEmpty(), answers.onError(), at.since(start));
    }

    private static Expression query(Cursor at, int start) {
        at.expect("(");
        var lookup = lookup(at);
        var returning = JsonClauseGrammar.returning(at);
        var wrapper = JsonClauseGrammar.wrapper(at);
        var quotes = JsonClauseGrammar.quotes(at);
        var answers = JsonClauseGrammar.answers(at);
        at.expect(")");
        return new JsonFunction.JsonQuery(
                lookup, returning, wrapper, quotes, answers.onEmpty(), answers.onError(), at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.Identifier;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.JsonClause;
import dev.rung.sql.tree.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts that functions of SQL/JSON share. */
final class JsonClauseGrammar {

    private static final Set<String> ENCODINGS = Set.of("utf8", "utf16", "utf32");

    private JsonClauseGrammar() {}

    /** What a function gives when it finds nothing, and when it fails. */
    record Answers(Optional<JsonClause.Otherwise> onEmpty, Optional<JsonClause.Otherwise> onError) {}

    /** {@code json_value_expr}. */
    static JsonClause.Value value(Cursor at) {
        int start = at.mark();
        var value = ExpressionGrammar.expression(at);
        var format = format(at);
        return new JsonClause.Value(value, format, at.since(start));
    }

    /** {@code json_format_clause_opt}. */
    static Optional<JsonClause.Format> format(Cursor at) {
        int start = at.mark();
        if (!at.follows("format", "json")) {
            return Optional.empty();
        }
        at.expect("format", "json");
        var encoding = at.after("encoding", JsonClauseGrammar::encoding);
        return Optional.of(new JsonClause.Format(encoding, at.since(start)));
    }

    private static Name encoding(Cursor at) {
        var name = at.name();
        if (!ENCODINGS.contains(Identifier.fold(name.text()))) {
            throw at.wrong(name.place(), "`" + name + "` is no encoding of JSON", "write `utf8`, `utf16` or `utf32`");
        }
        return name;
    }

    /** {@code json_name_and_value}: {@code key k value v}, {@code k value v} or {@code k: v}. */
    static JsonClause.Entry entry(Cursor at) {
        int start = at.mark();
        var key = key(at);
        var value = value(at);
        return new JsonClause.Entry(key, value, at.since(start));
    }

    /** An operand before {@code value}, any expression before a colon. */
    private static Expression key(Cursor at) {
        int start = at.mark();
        if (at.follows("key") && !at.followsAt(1, ":") && !at.followsAt(1, "value")) {
            at.next();
        }
        var operand = ExpressionGrammar.operand(at);
        if (at.accept("value")) {
            return operand;
        }
        at.reset(start);
        var expression = ExpressionGrammar.expression(at);
        at.expect(":");
        return expression;
    }

    /** {@code returning}. */
    static Optional<JsonClause.Returning> returning(Cursor at) {
        int start = at.mark();
        if (!at.accept("returning")) {
            return Optional.empty();
        }
        var type = TypeGrammar.type(at);
        var format = format(at);
        return Optional.of(new JsonClause.Returning(type, format, at.since(start)));
    }

    /** {@code null on null} or {@code absent on null}. */
    static JsonClause.Nulls nulls(Cursor at) {
        boolean isNull = at.accept("null");
        if (!isNull && !at.accept("absent")) {
            return JsonClause.Nulls.DEFAULT;
        }
        at.expect("on", "null");
        return isNull ? JsonClause.Nulls.NULL : JsonClause.Nulls.ABSENT;
    }

    /** {@code with unique keys}; without them is as if nothing is written. */
    static boolean uniqueKeys(Cursor at) {
        boolean isWith = at.follows("with", "unique");
        if (isWith || at.follows("without", "unique")) {
            at.next();
            at.expect("unique");
            at.accept("keys");
        }
        return isWith;
    }

    /** {@code passing}. */
    static List<JsonClause.Variable> passing(Cursor at) {
        return at.accept("passing") ? at.separated(JsonClauseGrammar::variable) : List.of();
    }

    private static JsonClause.Variable variable(Cursor at) {
        int start = at.mark();
        var value = value(at);
        at.expect("as");
        var name = at.label();
        return new JsonClause.Variable(value, name, at.since(start));
    }

    static JsonClause.Wrapper wrapper(Cursor at) {
        boolean isWith = at.accept("with");
        if (!isWith && !at.accept("without")) {
            return JsonClause.Wrapper.DEFAULT;
        }
        boolean isConditional = isWith && at.accept("conditional");
        if (isWith && !isConditional) {
            at.accept("unconditional");
        }
        at.accept("array");
        at.expect("wrapper");
        return !isWith
                ? JsonClause.Wrapper.WITHOUT
                : isConditional ? JsonClause.Wrapper.CONDITIONAL : JsonClause.Wrapper.UNCONDITIONAL;
    }

    static JsonClause.Quotes quotes(Cursor at) {
        var word = at.acceptAny("keep", "omit");
        if (word.isEmpty()) {
            return JsonClause.Quotes.DEFAULT;
        }
        at.expect("quotes");
        if (at.accept("on")) {
            at.expect("scalar", "string");
        }
        return word.get().equals("keep") ? JsonClause.Quotes.KEEP : JsonClause.Quotes.OMIT;
    }

    /** {@code json_behavior_clause_opt}: on empty, on error, or both in this order. */
    static Answers answers(Cursor at) {
        var first = otherwise(at);
        if (first.isEmpty()) {
            return new Answers(Optional.empty(), Optional.empty());
        }
        at.expect("on");
        if (at.expectAny("empty", "error").equals("error")) {
            return new Answers(Optional.empty(), first);
        }
        var second = onError(at);
        return new Answers(first, second);
    }

    /** {@code json_on_error_clause_opt}. */
    static Optional<JsonClause.Otherwise> onError(Cursor at) {
        var answer = otherwise(at);
        if (answer.isPresent()) {
            at.expect("on", "error");
        }
        return answer;
    }

    /** {@code json_behavior}. */
    private static Optional<JsonClause.Otherwise> otherwise(Cursor at) {
        int start = at.mark();
        if (at.accept("default")) {
            var value = ExpressionGrammar.expression(at);
            return Optional.of(
                    new JsonClause.Otherwise(JsonClause.Answer.DEFAULT, Optional.of(value), at.since(start)));
        }
        var word = at.acceptAny("error", "null", "true", "false", "unknown", "empty");
        return word.map(found -> new JsonClause.Otherwise(answer(at, found), Optional.empty(), at.since(start)));
    }

    private static JsonClause.Answer answer(Cursor at, String word) {
        return switch (word) {
            case "error" -> JsonClause.Answer.ERROR;
            case "null" -> JsonClause.Answer.NULL;
            case "true" -> JsonClause.Answer.TRUE;
            case "false" -> JsonClause.Answer.FALSE;
            case "unknown" -> JsonClause.Answer.UNKNOWN;
            default -> at.accept("object") ? JsonClause.Answer.EMPTY_OBJECT : emptyArray(at);
        };
    }

    private static JsonClause.Answer emptyArray(Cursor at) {
        at.accept("array");
        return JsonClause.Answer.EMPTY_ARRAY;
    }
}

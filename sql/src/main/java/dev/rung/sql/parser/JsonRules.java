package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Indirection;
import dev.rung.sql.tree.JsonClause;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.ValueReference;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What PostgreSQL refuses of the functions of SQL/JSON, whatever they work on (PostgreSQL 18, "SQL/JSON Query Functions"). */
final class JsonRules {

    static final Set<JsonClause.Answer> OF_EXISTS = EnumSet.of(
            JsonClause.Answer.ERROR, JsonClause.Answer.TRUE, JsonClause.Answer.FALSE, JsonClause.Answer.UNKNOWN);
    static final Set<JsonClause.Answer> OF_VALUE =
            EnumSet.of(JsonClause.Answer.ERROR, JsonClause.Answer.NULL, JsonClause.Answer.DEFAULT);
    static final Set<JsonClause.Answer> OF_QUERY = EnumSet.of(
            JsonClause.Answer.ERROR,
            JsonClause.Answer.NULL,
            JsonClause.Answer.EMPTY_ARRAY,
            JsonClause.Answer.EMPTY_OBJECT,
            JsonClause.Answer.DEFAULT);
    static final Set<JsonClause.Answer> OF_TABLE = EnumSet.of(JsonClause.Answer.ERROR, JsonClause.Answer.EMPTY_ARRAY);

    private JsonRules() {}

    /** What a function gives when it finds nothing or fails is something of its kind. */
    static void check(Cursor at, Optional<JsonClause.Otherwise> answer, Set<JsonClause.Answer> allowed) {
        if (answer.isPresent() && !allowed.contains(answer.get().kind())) {
            at.refuse(
                    answer.get().place(),
                    "`" + word(answer.get().kind()) + "` cannot be the answer here",
                    "write " + allowed.stream().map(JsonRules::word).collect(Collectors.joining("`, `", "`", "`")));
        }
    }

    static void check(Cursor at, JsonClauseGrammar.Answers answers, Set<JsonClause.Answer> allowed) {
        check(at, answers.onEmpty(), allowed);
        check(at, answers.onError(), allowed);
    }

    private static String word(JsonClause.Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** An array is made of one column; how many {@code *} stands for is not known here. */
    static void requireOneColumn(Cursor at, Query query, Place place) {
        if (query.body() instanceof Select select
                && select.targets().size() != 1
                && select.targets().stream().allMatch(JsonRules::isOneColumn)) {
            at.refuse(place, "the query gives " + select.targets().size() + " columns", "select one");
        }
    }

    private static boolean isOneColumn(Select.Target target) {
        boolean areAllFields = target.value() instanceof ValueReference.Access access
                && access.path().get(access.path().size() - 1) instanceof Indirection.AllFields;
        return !areAllFields && !(target.value() instanceof ValueReference.AllColumns);
    }

    /** Within an array, a text keeps its quotes. */
    static void check(Cursor at, JsonClause.Wrapper wrapper, JsonClause.Quotes quotes, Place place) {
        boolean isWrapped = wrapper == JsonClause.Wrapper.CONDITIONAL || wrapper == JsonClause.Wrapper.UNCONDITIONAL;
        if (isWrapped && quotes == JsonClause.Quotes.OMIT) {
            at.refuse(place, "quotes cannot be omitted within a wrapper", "leave `omit quotes` out");
        }
    }
}

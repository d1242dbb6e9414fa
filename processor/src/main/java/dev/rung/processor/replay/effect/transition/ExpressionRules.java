package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.binding.Bound;
import dev.rung.processor.replay.meaning.KeptExpression;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.catalog.Type;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What an expression may not have in it that PostgreSQL keeps beside a table: {@code ParseExprKind} of PostgreSQL 18
 * ({@code src/backend/parser/parse_expr.c}, {@code parse_agg.c} and {@code parse_func.c}).
 */
public final class ExpressionRules {

    private final Transition transition;
    private final String what;

    /**
     * Rules for an expression.
     *
     * @param what what the expression is, such as {@code a default}
     */
    public ExpressionRules(Transition transition, String what) {
        this.transition = transition;
        this.what = what;
    }

    /** Whether an expression that is computed from the columns of one row has something else in it, which is told to the verdict. */
    public boolean breakRow(Node expression) {
        var queries = Tree.all(expression, Query.class);
        if (!queries.isEmpty()) {
            return refuse(
                    "0A000",
                    "%s with a subquery".formatted(what),
                    "it is computed from one row, and reads no tables",
                    "call a function that has the query in it",
                    queries.get(0).place());
        }
        return Tree.all(expression, Call.class).stream().anyMatch(this::isOfRows);
    }

    /** Whether an expression that is a value has something else in it, which is told to the verdict. */
    public boolean breakValue(Node expression) {
        var columns = Tree.all(expression, ValueReference.Column.class);
        if (!columns.isEmpty()) {
            return refuse(
                    "0A000",
                    "%s with a column in it: `%s`"
                            .formatted(what, columns.get(0).name()),
                    "it is computed without a row",
                    "put a text between single quotes, or leave the name out",
                    columns.get(0).place());
        }
        return breakRow(expression);
    }

    /** Whether a condition is surely neither true nor false, which is told to the verdict. */
    public boolean breakCondition(Bound<Expression> condition) {
        var type = condition.columns().flatMap(columns -> columns.get(0).type());
        boolean isOther = type.filter(
                        it -> it.isBuiltIn() && it.isKnown() && it.type().kind() == Type.Kind.BASE && !it.is("bool"))
                .isPresent();
        return isOther
                && transition.names().all(ObjectKind.CAST).findAny().isEmpty()
                && refuse(
                        "42804",
                        "%s of type `%s`".formatted(what, type.get().shown(transition.schema())),
                        "it has to be true or false",
                        "compare it with something",
                        condition.code().tree().place());
    }

    /** Whether an expression that is computed once and kept may give something else later, which is told to the verdict. */
    public boolean breakConstancy(Code<? extends Node> code, Expression expression) {
        var mutable =
                new KeptExpression(expression, code.references(), transition.schema(), transition.names()).mutable();
        return mutable.isPresent()
                && refuse(
                        "42P17",
                        "%s with %s, which may give something else at another time".formatted(what, mutable.get()),
                        "it is computed once and kept, so that PostgreSQL takes only what is `immutable`",
                        remedy(mutable.get()),
                        expression.place());
    }

    private static String remedy(String mutable) {
        if (mutable.contains("timestamp with time zone")) {
            return "say in which time zone: `at time zone 'UTC'`";
        }
        return mutable.contains("to_tsvector")
                ? "say which configuration: `to_tsvector('english', …)`"
                : "leave it out, or call a function of your own that is declared `immutable`, if it always gives the same";
    }

    /** Whether a function is computed from several rows, or gives several. */
    private boolean isOfRows(Call call) {
        if (call.over().isPresent()) {
            return refuse(
                    "42P20",
                    "%s with a window function".formatted(what),
                    "it is computed from one row",
                    "compute it in a view",
                    call.place());
        }
        if (isAlways(call, routine -> routine.traits().kind() == Routine.Kind.AGGREGATE)) {
            return refuse(
                    "42803",
                    "%s with an aggregate: `%s`".formatted(what, call.function()),
                    "it is computed from one row",
                    "compute it in a view",
                    call.place());
        }
        return isAlways(call, routine -> routine.result().isSet())
                && refuse(
                        "0A000",
                        "%s with a function that gives several rows: `%s`".formatted(what, call.function()),
                        "it has one value",
                        "call a function that gives one",
                        call.place());
    }

    /** Whether all functions that a call may mean are of a kind, in each version. */
    private boolean isAlways(Call call, Predicate<Routine> kind) {
        var all = IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                .mapToObj(version ->
                        Catalog.of(version).functions(call.function().name().text()))
                .flatMap(List::stream)
                .toList();
        return !all.isEmpty()
                && (call.function().schema().isEmpty() || Verdict.isOfTheSystem(call.function()))
                && transition.names().routines(call.function()).isEmpty()
                && all.stream().allMatch(kind);
    }

    private boolean refuse(String state, String problem, String reason, String remedy, Place place) {
        transition.verdict().refused(state, problem, reason, remedy, place);
        return true;
    }
}

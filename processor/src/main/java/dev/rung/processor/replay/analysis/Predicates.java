package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tests in the words of SQL, as the operators and functions that PostgreSQL makes of them. */
final class Predicates implements Predicate.Cases<Analyzed> {

    private static final Optional<Type> BOOLEAN = Optional.of(Known.BOOLEAN);

    private final Analyzer analyzer;
    private final Operators operators;
    private final Coercions coercions;
    private final Calls calls;

    Predicates(Analyzer analyzer, Operators operators, Coercions coercions, Calls calls) {
        this.analyzer = analyzer;
        this.operators = operators;
        this.coercions = coercions;
        this.calls = calls;
    }

    @Override
    public Analyzed between(Predicate.Between predicate) {
        var low = range(predicate, predicate.low(), predicate.high());
        if (!predicate.isSymmetric()) {
            return low;
        }
        var high = range(predicate, predicate.high(), predicate.low());
        return operators.logical(
                predicate.isNegated() ? Operation.Connective.AND : Operation.Connective.OR, List.of(low, high));
    }

    private Analyzed range(Predicate.Between predicate, Expression low, Expression high) {
        boolean isNegated = predicate.isNegated();
        return operators.logical(
                isNegated ? Operation.Connective.OR : Operation.Connective.AND,
                List.of(
                        analyzer.comparison(
                                operator(isNegated ? "<" : ">=", predicate.place()), predicate.value(), low),
                        analyzer.comparison(
                                operator(isNegated ? ">" : "<=", predicate.place()), predicate.value(), high)));
    }

    private static OperatorName operator(String symbol, Place place) {
        return new OperatorName(List.of(), symbol, place);
    }

    /** Elements without columns become one array, if there are several; the others are compared one by one ({@code transformAExprIn}). */
    @Override
    public Analyzed inList(Predicate.InList predicate) {
        var operator = operator(predicate.isNegated() ? "<>" : "=", predicate.place());
        var quantifier = predicate.isNegated() ? Predicate.Quantifier.ALL : Predicate.Quantifier.ANY;
        var tests = new ArrayList<Analyzed>();
        var single = new ArrayList<>(predicate.elements());
        var together =
                predicate.elements().stream().filter(Predicates::hasNoColumn).toList();
        if (together.size() > 1 && !(predicate.value() instanceof Compound.Row)) {
            var value = analyzer.analyze(predicate.value());
            var array = array(value, together);
            if (array.isPresent()) {
                tests.add(operators.withArray(operator, quantifier, value, array.get()));
                single.removeAll(together);
            }
        }
        single.forEach(element -> tests.add(analyzer.comparison(operator, predicate.value(), element)));
        return tests.size() == 1
                ? tests.get(0)
                : operators.logical(predicate.isNegated() ? Operation.Connective.AND : Operation.Connective.OR, tests);
    }

    private static boolean hasNoColumn(Expression element) {
        return Tree.all(element, ValueReference.Column.class).isEmpty();
    }

    private Optional<Analyzed> array(Analyzed value, List<Expression> elements) {
        var values = new ArrayList<>(List.of(value));
        elements.forEach(element -> values.add(analyzer.analyze(element)));
        return coercions
                .commonType(values)
                .filter(type -> !type.type().is("record") && !type.type().isArray())
                .map(type -> analyzer.array(type, values.subList(1, values.size())));
    }

    @Override
    public Analyzed inQuery(Predicate.InQuery predicate) {
        var any = analyzer.subquery("any =", Optional.of(analyzer.analyze(predicate.value())), predicate.query());
        return predicate.isNegated() ? operators.not(any) : any;
    }

    @Override
    public Analyzed like(Predicate.Like predicate) {
        var value = analyzer.analyze(predicate.value());
        var pattern = analyzer.analyze(predicate.pattern());
        var escape = predicate.escape().map(analyzer::analyze);
        boolean isSimilar = predicate.matching() == Predicate.Matching.SIMILAR_TO;
        if (isSimilar || escape.isPresent()) {
            var arguments = new ArrayList<>(List.of(pattern));
            escape.ifPresent(arguments::add);
            pattern = calls.builtIn(isSimilar ? "similar_to_escape" : "like_escape", arguments);
        }
        var symbol = switch (predicate.matching()) {
            case LIKE -> "~~";
            case ILIKE -> "~~*";
            case SIMILAR_TO -> "~";
        };
        return operators.binary((predicate.isNegated() ? "!" : "") + symbol, value, pattern, predicate.place());
    }

    @Override
    public Analyzed isNull(Predicate.IsNull predicate) {
        return nullTest(analyzer.analyze(predicate.value()), predicate.isNegated());
    }

    private static Analyzed nullTest(Analyzed value, boolean isNegated) {
        return new Analyzed.Special(isNegated ? "is not null" : "is null", List.of(value), BOOLEAN);
    }

    @Override
    public Analyzed isTruth(Predicate.IsTruth predicate) {
        var words = (predicate.isNegated() ? "is not " : "is ")
                + predicate.truth().name().toLowerCase(Locale.ROOT);
        return new Analyzed.Special(
                words, List.of(coercions.taken(analyzer.analyze(predicate.value()), Known.BOOLEAN)), BOOLEAN);
    }

    @Override
    public Analyzed isDistinct(Predicate.IsDistinct predicate) {
        var left = analyzer.analyze(predicate.left());
        var right = analyzer.analyze(predicate.right());
        if (isNull(left) || isNull(right)) {
            return nullTest(isNull(left) ? right : left, !predicate.isNegated());
        }
        var distinct = distinct(predicate, left, right);
        return predicate.isNegated() ? operators.not(distinct) : distinct;
    }

    private Analyzed distinct(Predicate.IsDistinct predicate, Analyzed left, Analyzed right) {
        var equals = operator("=", predicate.place());
        if (predicate.left() instanceof Compound.Row
                && predicate.right() instanceof Compound.Row
                && left instanceof Analyzed.Special one
                && right instanceof Analyzed.Special other) {
            var columns = operators.pairs(equals, one.parts(), other.parts()).stream()
                    .map(Predicates::distinct)
                    .toList();
            return columns.size() == 1 ? columns.get(0) : operators.logical(Operation.Connective.OR, columns);
        }
        return distinct(operators.binary(equals, left, right));
    }

    private static Analyzed distinct(Analyzed comparison) {
        return new Analyzed.Special("is distinct from", List.of(comparison), BOOLEAN);
    }

    private static boolean isNull(Analyzed value) {
        return value instanceof Analyzed.Constant constant && constant.text().isEmpty() && Known.isUntyped(value);
    }

    @Override
    public Analyzed isDocument(Predicate.IsDocument predicate) {
        var value = coercions.taken(analyzer.analyze(predicate.value()), Known.XML);
        var test = new Analyzed.Special("is document", List.of(value), BOOLEAN);
        return predicate.isNegated() ? operators.not(test) : test;
    }

    @Override
    public Analyzed isNormalized(Predicate.IsNormalized predicate) {
        var arguments = new ArrayList<>(List.of(analyzer.analyze(predicate.value())));
        predicate.form().ifPresent(form -> arguments.add(Known.text(form.name())));
        var test = calls.builtIn("is_normalized", arguments, "in words");
        return predicate.isNegated() ? operators.not(test) : test;
    }

    @Override
    public Analyzed isJson(Predicate.IsJson predicate) {
        var value = analyzer.analyze(predicate.value());
        var words = "is json " + predicate.kind() + (predicate.hasUniqueKeys() ? " with unique keys" : "");
        var test = new Analyzed.Special(
                words, List.of(Known.isUntyped(value) ? coercions.taken(value, Known.TEXT) : value), BOOLEAN);
        return predicate.isNegated() ? operators.not(test) : test;
    }

    @Override
    public Analyzed exists(Predicate.Exists predicate) {
        return analyzer.subquery("exists", Optional.empty(), predicate.query());
    }

    @Override
    public Analyzed overlaps(Predicate.Overlaps predicate) {
        var arguments = new ArrayList<Analyzed>();
        predicate.left().elements().forEach(element -> arguments.add(analyzer.analyze(element)));
        predicate.right().elements().forEach(element -> arguments.add(analyzer.analyze(element)));
        return calls.builtIn("overlaps", arguments, "in words");
    }

    @Override
    public Analyzed withArray(Predicate.WithArray predicate) {
        return operators.withArray(
                predicate.operator(),
                predicate.quantifier(),
                analyzer.analyze(predicate.value()),
                analyzer.analyze(predicate.array()));
    }

    @Override
    public Analyzed withQuery(Predicate.WithQuery predicate) {
        var symbol = predicate.operator().symbol().equals("!=")
                ? "<>"
                : predicate.operator().symbol();
        return analyzer.subquery(
                predicate.quantifier().name().toLowerCase(Locale.ROOT) + " " + symbol,
                Optional.of(analyzer.analyze(predicate.value())),
                predicate.query());
    }
}

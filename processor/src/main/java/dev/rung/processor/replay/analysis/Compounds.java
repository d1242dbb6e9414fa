package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.OperatorName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows, arrays, queries and {@code case}. */
final class Compounds implements Compound.Cases<Analyzed> {

    private final Analyzer analyzer;
    private final Operators operators;
    private final Coercions coercions;

    Compounds(Analyzer analyzer, Operators operators, Coercions coercions) {
        this.analyzer = analyzer;
        this.operators = operators;
        this.coercions = coercions;
    }

    @Override
    public Analyzed row(Compound.Row expression) {
        return new Analyzed.Special("row", analyzer.analyze(expression.elements()), Optional.of(Known.RECORD));
    }

    @Override
    public Analyzed arrayOf(Compound.ArrayOf expression) {
        var elements = expression.elements().stream().map(analyzer::analyze).toList();
        return coercions
                .commonType(elements)
                .map(type -> array(type, elements))
                .orElseGet(() -> analyzer.unknown("array", expression, Optional.empty()));
    }

    /** An array of values that become of one type, or of arrays that do. */
    Analyzed array(Type element, List<Analyzed> elements) {
        var taken =
                elements.stream().map(value -> coercions.taken(value, element)).toList();
        return new Analyzed.Special(
                "array", taken, Optional.of(arrayOf(Coercions.withLength(taken).orElse(element))));
    }

    private static Type arrayOf(Type element) {
        return new Type(element.made(), element.type().array(), element.modifiers());
    }

    /** An array that is cast: what is asked of it is asked of each of its elements. */
    Analyzed array(Compound.ArrayOf expression, Type type) {
        var element = type.type()
                .element()
                .map(of -> new Type(type.made(), of, type.modifiers()))
                .orElse(type);
        var elements = new ArrayList<Analyzed>();
        for (var value : expression.elements()) {
            elements.add(value instanceof Compound.ArrayOf inner ? array(inner, type) : element(value, element));
        }
        return new Analyzed.Special("array", elements, Optional.of(type));
    }

    private Analyzed element(Expression value, Type type) {
        return coercions.demanded(analyzer.analyze(value), type, false);
    }

    @Override
    public Analyzed arrayOfQuery(Compound.ArrayOfQuery expression) {
        return analyzer.subquery("array", Optional.empty(), expression.query());
    }

    @Override
    public Analyzed subquery(Compound.Subquery expression) {
        return analyzer.subquery("value", Optional.empty(), expression.query());
    }

    /** The type of the default comes first where the common type is looked for ({@code transformCaseExpr}). */
    @Override
    public Analyzed choice(Compound.Case expression) {
        var results = new ArrayList<Analyzed>();
        results.add(expression.otherwise().map(analyzer::analyze).orElseGet(Known::nothing));
        expression.branches().forEach(branch -> results.add(analyzer.analyze(branch.result())));
        var common = coercions.common(results);
        var operand = expression.operand().map(this::operand);
        var parts = new ArrayList<Analyzed>();
        operand.ifPresent(parts::add);
        for (int i = 0; i < expression.branches().size(); i++) {
            var branch = expression.branches().get(i);
            parts.add(condition(branch, operand));
            parts.add(common.get(i + 1));
        }
        parts.add(common.get(0));
        return new Analyzed.Special(
                expression.operand().isPresent() ? "case of" : "case", parts, Coercions.withLength(common));
    }

    private Analyzed operand(Expression operand) {
        var value = analyzer.analyze(operand);
        return Known.isUntyped(value) ? coercions.taken(value, Known.TEXT) : value;
    }

    private Analyzed condition(Compound.Branch branch, Optional<Analyzed> operand) {
        var condition = analyzer.analyze(branch.condition());
        return operand.map(
                        value -> operators.binary(new OperatorName(List.of(), "=", branch.place()), value, condition))
                .orElseGet(() -> coercions.taken(condition, Known.BOOLEAN));
    }
}

package dev.rung.processor.replay.analysis;

import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What operators make of values. */
final class Operations implements Operation.Cases<Analyzed> {

    /** The schemas before the name of a collation that need not be written. */
    private static final Set<String> UNDERSTOOD = Set.of("pg_catalog", "public");

    private final Analyzer analyzer;
    private final Operators operators;
    private final Calls calls;

    Operations(Analyzer analyzer, Operators operators, Calls calls) {
        this.analyzer = analyzer;
        this.operators = operators;
        this.calls = calls;
    }

    @Override
    public Analyzed binary(Operation.Binary operation) {
        if (operation.left() instanceof Compound.Row row && operation.right() instanceof Compound.Subquery subquery) {
            var test = Optional.of(analyzer.analyze(row));
            return analyzer.subquery("row " + operation.operator().symbol(), test, subquery.query());
        }
        return analyzer.comparison(operation.operator(), operation.left(), operation.right());
    }

    /** A sign belongs to the number behind it ({@code doNegate} of PostgreSQL's grammar). */
    @Override
    public Analyzed prefix(Operation.Prefix operation) {
        boolean isSign = operation.operator().symbol().equals("-")
                && operation.operator().schemas().isEmpty();
        if (isSign && operation.operand() instanceof Constant.Number number) {
            return Constants.number("-" + number.digits());
        }
        return operators.operation(operation.operator(), List.of(analyzer.analyze(operation.operand())));
    }

    @Override
    public Analyzed logical(Operation.Logical operation) {
        return operators.logical(operation.connective(), analyzer.analyze(operation.operands()));
    }

    @Override
    public Analyzed not(Operation.Not operation) {
        return operators.not(analyzer.analyze(operation.operand()));
    }

    @Override
    public Analyzed atTimeZone(Operation.AtTimeZone operation) {
        return calls.builtIn(
                "timezone",
                List.of(analyzer.analyze(operation.zone()), analyzer.analyze(operation.value())),
                "in words");
    }

    @Override
    public Analyzed atLocal(Operation.AtLocal operation) {
        return calls.builtIn("timezone", List.of(analyzer.analyze(operation.value())), "in words");
    }

    @Override
    public Analyzed collate(Operation.Collate operation) {
        var value = analyzer.analyze(operation.value());
        return new Analyzed.Special("collate " + name(operation.collation()), List.of(value), value.type());
    }

    private static String name(QualifiedName collation) {
        boolean isUnderstood = collation
                .schema()
                .filter(schema -> UNDERSTOOD.contains(schema.text()))
                .isPresent();
        return isUnderstood
                ? collation.name().text()
                : collation.parts().stream().map(Name::text).collect(Collectors.joining("."));
    }
}

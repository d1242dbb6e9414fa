package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Operator;
import dev.rung.sql.resolution.OperatorResolution;
import dev.rung.sql.resolution.Resolution;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the operators in an expression ({@code parse_oper.c} of PostgreSQL 18). */
final class Operators {

    private final Lookup names;
    private final Coercions coercions;
    private final Findings findings;

    Operators(Lookup names, Coercions coercions, Findings findings) {
        this.names = names;
        this.coercions = coercions;
        this.findings = findings;
    }

    /** What an operator of PostgreSQL makes of two values. */
    Analyzed binary(String symbol, Analyzed left, Analyzed right, Place place) {
        return binary(new OperatorName(List.of(), symbol, place), left, right);
    }

    Analyzed binary(OperatorName name, Analyzed left, Analyzed right) {
        return operation(name, List.of(left, right));
    }

    /** What an operator makes of one value or two. */
    Analyzed operation(OperatorName name, List<Analyzed> operands) {
        var made = made(name);
        var found = resolve(name, made, operands.stream().map(Analyzed::type).toList());
        return found.<Analyzed>map(operator -> new Analyzed.Operator(
                        callee(operator.target(), made),
                        taken(made, operator, operands),
                        Optional.empty(),
                        Optional.of(type(made, operator.target(), operator.result(), operands))))
                .orElseGet(() -> unknown(name, operands, Optional.empty()));
    }

    private MadeOperators made(OperatorName name) {
        var parts = new ArrayList<>(name.schemas());
        parts.add(new Name(symbol(name), name.place()));
        return new MadeOperators(names.operators(new QualifiedName(parts, name.place())), names.state());
    }

    private Analyzed.Callee callee(Operator operator, MadeOperators made) {
        var object = made.object(operator);
        object.ifPresent(findings::needs);
        return object.map(it -> new Analyzed.Callee(names.schemaOf(it), operator.name(), it.id()))
                .orElseGet(() ->
                        new Analyzed.Callee(dev.rung.sql.catalog.Type.PG_CATALOG, operator.name(), SchemaObject.NONE));
    }

    private Type type(MadeOperators made, Operator operator, dev.rung.sql.catalog.Type type, List<Analyzed> operands) {
        return made.type(operator, type).orElseGet(() -> coercions.found(type, operands));
    }

    private List<Analyzed> taken(MadeOperators made, Resolution.Found<Operator> operator, List<Analyzed> operands) {
        return IntStream.range(0, operands.size())
                .mapToObj(i -> coercions.taken(
                        operands.get(i),
                        type(made, operator.target(), operator.arguments().get(i), operands)))
                .toList();
    }

    private Analyzed unknown(OperatorName name, List<Analyzed> operands, Optional<Predicate.Quantifier> quantifier) {
        findings.doubt();
        var callee = new Analyzed.Callee("", symbol(name), SchemaObject.NONE);
        return new Analyzed.Operator(callee, operands, quantifier, result(symbol(name)));
    }

    /** Who compares, gets true or false, whatever it is that is compared. */
    private static Optional<Type> result(String symbol) {
        return List.of("=", "<>", "<", "<=", ">", ">=", "~~", "!~~", "~~*", "!~~*", "~", "!~", "@>", "<@", "&&")
                        .contains(symbol)
                ? Optional.of(Known.BOOLEAN)
                : Optional.empty();
    }

    private static String symbol(OperatorName name) {
        return name.symbol().equals("!=") ? "<>" : name.symbol();
    }

    /** Where somebody made casts, or not all types are known, nothing is chosen, and nobody accused. */
    private Optional<Resolution.Found<Operator>> resolve(
            OperatorName name, MadeOperators made, List<Optional<Type>> operands) {
        boolean isElsewhere =
                name.schemas().stream().anyMatch(schema -> !schema.text().equals("pg_catalog"));
        boolean hasMadeCasts =
                !made.all().isEmpty() && names.all(ObjectKind.CAST).findAny().isPresent();
        if (!made.areKnown()
                || hasMadeCasts
                || isElsewhere && made.all().isEmpty()
                || operands.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var types = operands.stream().map(type -> type.orElseThrow().type()).toList();
        var found = resolve(Catalog.of(Catalog.NEWEST), symbol(name), isElsewhere, made, types);
        if (found instanceof Resolution.Refused<Operator> refused
                && refused.reason() == Resolution.Reason.NONE
                && made.all().isEmpty()
                && isRefusedByAll(name, made, types)) {
            findings.wrong("42883", "operator does not exist: " + shown(symbol(name), types), name.place());
        }
        return found instanceof Resolution.Found<Operator> operator ? Optional.of(operator) : Optional.empty();
    }

    /** Among PostgreSQL's own, unless another schema is written, and those that somebody made. */
    private static Resolution<Operator> resolve(
            Catalog catalog,
            String symbol,
            boolean isElsewhere,
            MadeOperators made,
            List<dev.rung.sql.catalog.Type> types) {
        var left = types.size() == 2 ? Optional.of(types.get(0)) : Optional.<dev.rung.sql.catalog.Type>empty();
        var own = isElsewhere ? Stream.<Operator>empty() : catalog.operators(symbol).stream();
        return new OperatorResolution(catalog.types(), catalog.casts())
                .resolve(Stream.concat(own, made.all().stream()).toList(), left, types.get(types.size() - 1));
    }

    private static boolean isRefusedByAll(
            OperatorName name, MadeOperators made, List<dev.rung.sql.catalog.Type> types) {
        return types.stream().allMatch(type -> type.schema().equals(dev.rung.sql.catalog.Type.PG_CATALOG))
                && IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                        .mapToObj(Catalog::of)
                        .allMatch(catalog -> resolve(catalog, symbol(name), false, made, types)
                                instanceof Resolution.Refused<Operator>);
    }

    private static String shown(String symbol, List<dev.rung.sql.catalog.Type> types) {
        return types.size() == 1
                ? symbol + " " + types.get(0).sqlName()
                : types.get(0).sqlName() + " " + symbol + " " + types.get(1).sqlName();
    }

    /** A comparison with the elements of an array ({@code make_scalar_array_op}). */
    Analyzed withArray(OperatorName name, Predicate.Quantifier quantifier, Analyzed value, Analyzed array) {
        var element = array.type().flatMap(Operators::element);
        var made = made(name);
        var found = resolve(name, made, List.of(value.type(), element));
        if (found.isEmpty()) {
            return unknown(name, List.of(value, array), Optional.of(quantifier));
        }
        var operands = List.of(value, array);
        var operator = found.get().target();
        var taken = found.get().arguments();
        var left = coercions.taken(value, type(made, operator, taken.get(0), operands));
        var elements = type(made, operator, taken.get(1), operands);
        var right =
                coercions.taken(array, new Type(elements.made(), elements.type().array(), List.of()));
        return new Analyzed.Operator(
                callee(operator, made), List.of(left, right), Optional.of(quantifier), Optional.of(Known.BOOLEAN));
    }

    private static Optional<Type> element(Type array) {
        if (array.type().is("unknown")) {
            return Optional.of(Known.UNKNOWN);
        }
        return array.type().base().element().map(element -> new Type(array.made(), element, List.of()));
    }

    /** Rows are compared column by column ({@code make_row_comparison_op}). */
    Analyzed rows(OperatorName name, List<Analyzed> left, List<Analyzed> right) {
        var pairs = pairs(name, left, right);
        var symbol = symbol(name);
        if (pairs.size() == 1) {
            return pairs.get(0);
        }
        if (symbol.equals("=") || symbol.equals("<>")) {
            return logical(symbol.equals("=") ? Operation.Connective.AND : Operation.Connective.OR, pairs);
        }
        return new Analyzed.Special("row comparison " + symbol, pairs, Optional.of(Known.BOOLEAN));
    }

    /** The comparison of each column of two rows. */
    List<Analyzed> pairs(OperatorName name, List<Analyzed> left, List<Analyzed> right) {
        var pairs = new ArrayList<Analyzed>();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            pairs.add(binary(name, left.get(i), right.get(i)));
        }
        return pairs;
    }

    /** Conditions joined. A first one that is joined by the same word is one with the others, as it is once PostgreSQL has shown it. */
    Analyzed logical(Operation.Connective connective, List<Analyzed> operands) {
        var all = new ArrayList<Analyzed>();
        for (var operand : operands) {
            var condition = coercions.taken(operand, Known.BOOLEAN);
            if (all.isEmpty() && condition instanceof Analyzed.Logical first && first.connective() == connective) {
                all.addAll(first.operands());
            } else {
                all.add(condition);
            }
        }
        return new Analyzed.Logical(connective, all, Optional.of(Known.BOOLEAN));
    }

    Analyzed not(Analyzed condition) {
        return new Analyzed.Special(
                "not", List.of(coercions.taken(condition, Known.BOOLEAN)), Optional.of(Known.BOOLEAN));
    }
}

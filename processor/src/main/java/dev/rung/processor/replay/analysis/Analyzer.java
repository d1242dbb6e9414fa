package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.tree.BuiltIn;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.JsonFunction;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.TextFunction;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.ValueReference;
import dev.rung.sql.tree.XmlFunction;
import java.util.List;
import java.util.Optional;

/** The analysis of one expression: each kind of it is left to who knows that kind. */
final class Analyzer implements Expression.Cases<Analyzed> {

    private final Scope scope;
    private final TypeLookup types;
    private final Findings findings;
    private final Coercions coercions;
    private final Operators operators;
    private final Operations operations;
    private final Predicates predicates;
    private final Compounds compounds;
    private final Functions functions;
    private final References references;
    private final Constants constants = new Constants();

    Analyzer(Lookup names, Scope scope, Findings findings) {
        this.scope = scope;
        this.types = new TypeLookup(names);
        this.findings = findings;
        this.coercions = new Coercions(findings);
        this.operators = new Operators(names, coercions, findings);
        var calls = new Calls(names, coercions, findings);
        this.operations = new Operations(this, operators, calls);
        this.predicates = new Predicates(this, operators, coercions, calls);
        this.compounds = new Compounds(this, operators, coercions);
        this.functions = new Functions(this, operators, coercions, calls);
        this.references = new References(this, scope, coercions, findings);
    }

    Analyzed analyze(Expression expression) {
        return expression.accept(this);
    }

    List<Analyzed> analyze(List<Expression> expressions) {
        return expressions.stream().map(this::analyze).toList();
    }

    Coercions coercions() {
        return coercions;
    }

    Optional<Type> type(TypeName name) {
        var type = types.find(name);
        if (type.isEmpty()) {
            findings.doubt();
        } else if (name.base() instanceof TypeName.Named named) {
            findings.refers(named.name().name().place(), type.get().made());
        }
        return type;
    }

    /** A comparison, of rows column by column. */
    Analyzed comparison(OperatorName operator, Expression left, Expression right) {
        if (left instanceof Compound.Row one && right instanceof Compound.Row other) {
            return operators.rows(operator, analyze(one.elements()), analyze(other.elements()));
        }
        return operators.binary(operator, analyze(left), analyze(right));
    }

    /** A constant that names an object, as that object. */
    Analyzed bound(Expression written, Analyzed value) {
        return references.bound(written, value);
    }

    /** An array of values that become of one type. */
    Analyzed array(Type element, List<Analyzed> elements) {
        return compounds.array(element, elements);
    }

    Analyzed subquery(String words, Optional<Analyzed> test, Query query) {
        var column = scope.subquery(query)
                .filter(columns -> !columns.isEmpty())
                .map(columns -> columns.get(0))
                .flatMap(ResultColumn::type);
        var type = switch (words) {
            case "value" -> column;
            case "array" ->
                column.map(element -> new Type(element.made(), element.type().array(), List.of()));
            default -> Optional.of(Known.BOOLEAN);
        };
        return new Analyzed.Subquery(words, test, query, type);
    }

    /** Something that was not worked out, with the expressions in it. */
    Analyzed unknown(String words, Node node, Optional<Type> type) {
        findings.doubt();
        var parts = Tree.parts(node).stream()
                .filter(Expression.class::isInstance)
                .map(part -> analyze((Expression) part))
                .toList();
        return new Analyzed.Special("? " + words, parts, type);
    }

    @Override
    public Analyzed constant(Constant constant) {
        return constant.accept(constants);
    }

    @Override
    public Analyzed reference(ValueReference reference) {
        return reference.accept(references);
    }

    @Override
    public Analyzed operation(Operation operation) {
        return operation.accept(operations);
    }

    @Override
    public Analyzed predicate(Predicate predicate) {
        return predicate.accept(predicates);
    }

    @Override
    public Analyzed compound(Compound compound) {
        return compound.accept(compounds);
    }

    @Override
    public Analyzed cast(Cast cast) {
        return type(cast.type())
                .map(type -> cast(cast.value(), type))
                .orElseGet(() -> unknown("cast", cast, Optional.empty()));
    }

    /** The elements of an array that is written out are cast one by one ({@code transformTypeCast}). */
    private Analyzed cast(Expression value, Type type) {
        var analyzed = value instanceof Compound.ArrayOf array && type.type().isArray()
                ? compounds.array(array, type)
                : analyze(value);
        return references.bound(value, coercions.demanded(analyzed, type, false));
    }

    @Override
    public Analyzed call(Call call) {
        return functions.call(call);
    }

    @Override
    public Analyzed builtIn(BuiltIn function) {
        return function.accept(functions);
    }

    @Override
    public Analyzed text(TextFunction function) {
        return function.accept(new TextFunctions(this, functions));
    }

    @Override
    public Analyzed xml(XmlFunction function) {
        return unknown(dev.rung.sql.printer.SqlPrinter.print(function), function, Optional.empty());
    }

    @Override
    public Analyzed json(JsonFunction function) {
        return unknown(dev.rung.sql.printer.SqlPrinter.print(function), function, Optional.empty());
    }
}

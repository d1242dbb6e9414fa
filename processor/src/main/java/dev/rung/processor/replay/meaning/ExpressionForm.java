package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Analyzed;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The form of an expression, as {@code ruleutils.c} of PostgreSQL 18 shows it: a cast is seen within another expression, whoever wrote it. */
final class ExpressionForm implements Analyzed.Cases<Form> {

    private final Schema schema;
    private final Function<Query, Optional<Form>> queries;

    /**
     * Forms in a schema.
     *
     * @param schema the schema, which has the names
     * @param queries the form of a query within an expression
     */
    ExpressionForm(Schema schema, Function<Query, Optional<Form>> queries) {
        this.schema = schema;
        this.queries = queries;
    }

    /** Of an expression that stands for itself: a cast round it that nobody wrote is not shown. */
    Form whole(Analyzed expression) {
        var shown = expression;
        while (shown instanceof Analyzed.Coercion coercion && coercion.isImplicit()) {
            shown = coercion.value();
        }
        return part(shown);
    }

    /** Of an expression within another. */
    Form part(Analyzed expression) {
        return expression.accept(this);
    }

    private List<Form> parts(List<Analyzed> expressions) {
        return expressions.stream().map(this::part).toList();
    }

    private String shown(Optional<Type> type) {
        return type.map(known -> known.shown(schema)).orElse("?");
    }

    @Override
    public Form constant(Analyzed.Constant constant) {
        var text = constant.text().map(value -> "'" + value + "'").orElse("null");
        return new Form(
                text + "::" + shown(constant.type()),
                List.of(),
                constant.isCanonical() && constant.type().isPresent());
    }

    @Override
    public Form column(Analyzed.Column column) {
        var name = schema.find(column.column().id())
                .map(SchemaObject::name)
                .orElse(column.column().name());
        return new Form(
                "column " + column.column().relation() + "." + name,
                List.of(),
                !column.column().relation().equals("?"));
    }

    @Override
    public Form call(Analyzed.Call call) {
        var parts = new ArrayList<>(parts(call.arguments()));
        parts.addAll(parts(call.manner().parts()));
        return new Form(
                "call " + name(call.function()) + " " + call.manner().words(),
                parts,
                call.function().isKnown());
    }

    private String name(Analyzed.Callee callee) {
        var made = schema.find(callee.id()).map(schema::describe);
        return made.orElseGet(() ->
                callee.schema().equals("information_schema") ? "information_schema." + callee.name() : callee.name());
    }

    @Override
    public Form operator(Analyzed.Operator operator) {
        var quantifier = operator.quantifier().map(words -> " " + words).orElse("");
        return new Form(
                "operator " + name(operator.operator()) + quantifier,
                parts(operator.operands()),
                operator.operator().isKnown());
    }

    @Override
    public Form coercion(Analyzed.Coercion coercion) {
        return coercion.value() instanceof Analyzed.Special array
                        && array.words().equals("array")
                        && !array.parts().isEmpty()
                        && coercion.target().type().isArray()
                ? part(ofElements(array, coercion))
                : cast(coercion);
    }

    /** An array that is cast as a whole: once PostgreSQL has read what it shows of it, each of its elements is. */
    private static Analyzed ofElements(Analyzed.Special array, Analyzed.Coercion coercion) {
        var target = coercion.target();
        var element = new Type(target.made(), target.type().element().orElseThrow(), target.modifiers());
        var elements = array.parts().stream()
                .<Analyzed>map(
                        part -> new Analyzed.Coercion(part, isArray(part) ? target : element, coercion.isImplicit()))
                .toList();
        return new Analyzed.Special(array.words(), elements, Optional.of(target));
    }

    private static boolean isArray(Analyzed value) {
        return value.type().filter(type -> type.type().isArray()).isPresent();
    }

    /** What is cast was cast by nobody before: only the last cast is shown. */
    private Form cast(Analyzed.Coercion coercion) {
        var value = whole(coercion.value());
        boolean isKnown = coercion.value().type().isPresent();
        return new Form("cast to " + coercion.target().shown(schema), List.of(value), isKnown);
    }

    @Override
    public Form logical(Analyzed.Logical logical) {
        return Form.of("" + logical.connective(), parts(logical.operands()));
    }

    @Override
    public Form special(Analyzed.Special special) {
        var parts = parts(special.parts());
        boolean isKnown = !special.words().startsWith("? ");
        var empty = parts.isEmpty() && special.words().equals("array") ? " of " + shown(special.type()) : "";
        return new Form(special.words() + empty, parts, isKnown);
    }

    @Override
    public Form subquery(Analyzed.Subquery subquery) {
        var parts = new ArrayList<Form>();
        subquery.test().ifPresent(test -> parts.add(part(test)));
        parts.add(queries.apply(subquery.query())
                .orElseGet(() -> Form.uncertain(SqlPrinter.print(subquery.query()), List.of())));
        return Form.of("query " + subquery.words(), parts);
    }
}

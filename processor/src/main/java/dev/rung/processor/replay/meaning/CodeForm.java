package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Analyzed;
import dev.rung.processor.replay.analysis.ExpressionAnalysis;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a piece of SQL that was bound when it was written. */
final class CodeForm {

    private final Code<?> code;
    private final Schema schema;
    private final Lookup names;
    private final FormScope scope;

    CodeForm(Code<?> code, Schema schema) {
        this.code = code;
        this.schema = schema;
        this.names = new Lookup(() -> schema);
        this.scope = new FormScope(new QueryForms(code, schema, names), new CodeScope(code, schema, names));
    }

    /** Of an expression, the value of which may become of a type. */
    Form of(Expression expression, Optional<Type> type) {
        return forms().whole(type.isPresent() ? analyzed(expression, type) : condition(expression));
    }

    /** Nothing but a condition can be a constant in quotes. */
    private Analyzed condition(Expression expression) {
        return analyzed(
                expression,
                Optional.of(expression)
                        .filter(Constant.class::isInstance)
                        .map(constant ->
                                Type.of(Catalog.of(Catalog.NEWEST).types().get("bool"))));
    }

    private ExpressionForm forms() {
        return new ExpressionForm(schema, scope::form);
    }

    private Analyzed analyzed(Expression expression, Optional<Type> type) {
        var analysis = new ExpressionAnalysis(schema, names);
        return type.map(target -> analysis.analyze(expression, scope, target))
                .orElseGet(() -> analysis.analyze(expression, scope))
                .tree();
    }

    /** Of an element of an index, without what PostgreSQL chooses by itself. */
    Form of(IndexElement element) {
        var key = element.key().accept(new KeyExpression.Cases<Analyzed>() {
            @Override
            public Analyzed column(KeyExpression.Column key) {
                var name = new dev.rung.sql.tree.QualifiedName(List.of(key.column()), key.place());
                return analyzed(new ValueReference.Column(name, key.place()), Optional.empty());
            }

            @Override
            public Analyzed computed(KeyExpression.Computed key) {
                return analyzed(key.expression(), Optional.empty());
            }
        });
        var parts = new ArrayList<>(List.of(forms().whole(key)));
        collation(element, key).ifPresent(name -> parts.add(Form.of("collate " + name)));
        operatorClass(element, key).ifPresent(parts::add);
        return Form.of("element " + order(element), parts);
    }

    private static String order(IndexElement element) {
        boolean isDescending = element.order() == IndexElement.Order.DESC;
        boolean isNullsFirst = element.nulls() == IndexElement.Nulls.DEFAULT
                ? isDescending
                : element.nulls() == IndexElement.Nulls.NULLS_FIRST;
        return (isDescending ? "desc" : "asc") + (isNullsFirst ? " nulls first" : " nulls last");
    }

    /** That of the column itself is not shown. */
    private Optional<String> collation(IndexElement element, Analyzed key) {
        var own = key instanceof Analyzed.Column column
                ? schema.find(column.column().id())
                        .map(SchemaObject::definition)
                        .filter(Column.class::isInstance)
                        .flatMap(definition -> ((Column) definition).collation())
                : Optional.<String>empty();
        return element.collation()
                .map(name -> name.name().text())
                .filter(name -> !name.equals(own.map(CodeForm::last).orElse("default")));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    }

    private Optional<Form> operatorClass(IndexElement element, Analyzed key) {
        var options = element.operatorClassOptions().stream()
                .map(CodeForm::shown)
                .map(option -> Form.of(option))
                .toList();
        return element.operatorClass()
                .map(name -> OperatorClasses.form(name, key.type(), options))
                .filter(form -> !form.equals(OperatorClasses.STANDARD));
    }

    private static String shown(Option option) {
        return Options.of(List.of(option)).values().toString();
    }

    /** Of a query. */
    Form of(Query query) {
        return new QueryForms(code, schema, names).of(query, scope).form();
    }
}

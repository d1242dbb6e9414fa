package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.EnumConstant;
import dev.rung.processor.replay.analysis.ExpressionAnalysis;
import dev.rung.processor.replay.analysis.Problem;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.Optional;

/** Binds expressions where a query or a change of rows has them. */
final class ExpressionBinder {

    private final Binding binding;
    private final QueryScope scope;

    ExpressionBinder(Binding binding, QueryScope scope) {
        this.binding = binding;
        this.scope = scope;
    }

    /**
     * What is known of the value of an expression.
     *
     * @param type its type, if it is known; {@code unknown} for a constant that nothing gave one
     * @param isNullable whether it may be null
     */
    record Value(Optional<Type> type, boolean isNullable) {}

    /** Binds an expression. */
    Value bind(Expression expression) {
        look(expression);
        var analysis = new ExpressionAnalysis(binding.schema(), binding.names()).analyze(expression, scope);
        binding.found(analysis.references(), analysis.needs());
        analysis.problems().stream()
                .filter(problem -> problem.column().isEmpty())
                .forEach(this::accuse);
        analysis.enumConstants().forEach(constant -> read(constant, expression));
        if (!analysis.isCertain()) {
            binding.doubt();
        }
        return new Value(analysis.type(), Nullability.of(expression, scope));
    }

    /** A text in quotes is read as its type reads it. */
    void reads(Expression value, Type type) {
        if (value instanceof Constant.Text text && !type.type().isArray()) {
            binding.reads(type.made(), text.text(), text.place());
        }
    }

    private void read(EnumConstant constant, Expression within) {
        Tree.all(within, Constant.Text.class).stream()
                .filter(text -> text.text().equals(constant.text()))
                .forEach(text -> binding.reads(constant.type(), text.text(), text.place()));
    }

    private void accuse(Problem problem) {
        new Accusations(binding).wrong(problem);
    }

    /** Binds what stands in something that is no expression itself. */
    void bindParts(Node node) {
        for (var part : Tree.parts(node)) {
            if (part instanceof Expression expression) {
                bind(expression);
            } else {
                bindParts(part);
            }
        }
    }

    /** Looks up columns, queries and types, wherever they stand in it. */
    private void look(Node node) {
        if (node instanceof ValueReference.Column column) {
            scope.column(column.name());
        } else if (node instanceof ValueReference.AllColumns all) {
            all.of().ifPresent(of -> scope.qualifier(of.parts()));
        } else if (node instanceof Query query) {
            QueryBinder.bind(binding, query, scope);
        } else if (node instanceof TypeName type) {
            binding.type(type);
            type.dimensions().forEach(this::look);
        } else if (node instanceof Operation.Collate collate) {
            binding.collation(collate.collation());
            look(collate.value());
        } else if (!(node instanceof Name)) {
            Tree.parts(node).forEach(this::look);
        }
    }

    /** Binds several. */
    void bindAll(List<Expression> expressions) {
        expressions.forEach(this::bind);
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexParameters;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What an index is made of, and how the index of a constraint is kept. */
final class KeyGrammar {

    private KeyGrammar() {}

    /** A column, a call, or an expression in parentheses. */
    static KeyExpression key(Cursor at) {
        int start = at.mark();
        if (at.follows("(")) {
            return new KeyExpression.Computed(ExpressionGrammar.parenthesized(at), at.since(start));
        }
        boolean isCall = at.followsAt(1, "(") || at.followsAt(1, ".");
        if (!isCall && at.isName()) {
            return new KeyExpression.Column(at.name(), at.since(start));
        }
        return new KeyExpression.Computed(ExpressionGrammar.call(at), at.since(start));
    }

    /** {@code index_elem}. */
    static IndexElement element(Cursor at) {
        int start = at.mark();
        var key = key(at);
        var collation = at.after("collate", Cursor::qualifiedName);
        var operatorClass = operatorClass(at);
        var options = operatorClass.isPresent() && at.is("(") ? OptionGrammar.options(at) : List.<Option>of();
        return new IndexElement(key, collation, operatorClass, options, order(at), nulls(at), at.since(start));
    }

    /** {@code nulls} is a name too, but not before {@code first} and {@code last}. */
    static Optional<QualifiedName> operatorClass(Cursor at) {
        boolean isOrder = at.follows("nulls", "first") || at.follows("nulls", "last");
        return !isOrder && at.isName() ? Optional.of(at.qualifiedName()) : Optional.empty();
    }

    private static IndexElement.Order order(Cursor at) {
        return at.accept("asc")
                ? IndexElement.Order.ASC
                : at.accept("desc") ? IndexElement.Order.DESC : IndexElement.Order.DEFAULT;
    }

    private static IndexElement.Nulls nulls(Cursor at) {
        return at.accept("nulls", "first")
                ? IndexElement.Nulls.NULLS_FIRST
                : at.accept("nulls", "last") ? IndexElement.Nulls.NULLS_LAST : IndexElement.Nulls.DEFAULT;
    }

    /** {@code opt_unique_null_treatment}. */
    static NullTreatment nullTreatment(Cursor at) {
        if (at.accept("nulls", "not", "distinct")) {
            return NullTreatment.NOT_DISTINCT;
        }
        return at.accept("nulls", "distinct") ? NullTreatment.DISTINCT : NullTreatment.DEFAULT;
    }

    /** How the index of a constraint beside the columns is kept. */
    static IndexParameters parameters(Cursor at) {
        int start = at.mark();
        var include = at.after("include", columns -> columns.list(Cursor::name)).orElse(List.of());
        return parameters(at, start, include);
    }

    /** How the index of a constraint of a column is kept. */
    static IndexParameters parametersOfColumn(Cursor at) {
        return parameters(at, at.mark(), List.of());
    }

    private static IndexParameters parameters(Cursor at, int start, List<Name> include) {
        var options = at.after("with", OptionGrammar::definition).orElse(List.of());
        var tablespace = at.accept("using", "index", "tablespace") ? Optional.of(at.name()) : Optional.<Name>empty();
        return new IndexParameters(include, options, tablespace, at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.Join;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/** What a query reads: {@code from_list}. */
final class FromGrammar {

    private FromGrammar() {}

    static List<FromItem> items(Cursor at) {
        return at.separated(FromGrammar::item);
    }

    /** {@code table_ref}. */
    static FromItem item(Cursor at) {
        int start = at.mark();
        return joined(at, single(at), start);
    }

    private static FromItem joined(Cursor at, FromItem first, int start) {
        var left = first;
        for (var join = JoinGrammar.next(at); join.isPresent(); join = JoinGrammar.next(at)) {
            left = JoinGrammar.joined(at, left, join.get(), start);
        }
        return left;
    }

    /** One item without what is joined to it. */
    static FromItem single(Cursor at) {
        int start = at.mark();
        if (at.is("(")) {
            return named(at, parenthesized(at), start);
        }
        boolean isLateral = at.accept("lateral");
        if (isLateral && at.is("(")) {
            var query = QueryGrammar.parenthesized(at);
            return new FromItem.Subquery(true, query, alias(at), at.since(start));
        }
        if (at.follows("xmltable", "(")) {
            return XmlTableGrammar.table(at, start, isLateral);
        }
        if (at.follows("json_table", "(")) {
            return JsonTableGrammar.table(at, start, isLateral);
        }
        return isLateral || FunctionItemGrammar.begins(at)
                ? FunctionItemGrammar.item(at, start, isLateral)
                : table(at, start);
    }

    private static FromItem table(Cursor at, int start) {
        var relation = RelationGrammar.relation(at);
        var alias = alias(at);
        var sample = at.is("tablesample") ? Optional.of(sample(at)) : Optional.<FromItem.Sample>empty();
        return new FromItem.Table(relation, alias, sample, at.since(start));
    }

    private static FromItem.Sample sample(Cursor at) {
        int start = at.mark();
        at.expect("tablesample");
        var method = at.functionName();
        var arguments = at.list(ExpressionGrammar::expression);
        var seed = at.accept("repeatable")
                ? Optional.of(ExpressionGrammar.parenthesized(at))
                : Optional.<Expression>empty();
        return new FromItem.Sample(method, arguments, seed, at.since(start));
    }

    // parentheses: round a query, or round a join

    /** From one parenthesis to the other. A query has no alias yet. */
    private static FromItem parenthesized(Cursor at) {
        int start = at.mark();
        at.expect("(");
        if (QueryGrammar.begins(at)) {
            return subquery(at, QueryGrammar.query(at), start);
        }
        return at.is("(") ? nested(at, start) : join(at, item(at), start);
    }

    private static FromItem nested(Cursor at, int start) {
        int inner = at.mark();
        var nested = parenthesized(at);
        if (nested instanceof FromItem.Subquery subquery) {
            if (at.follows(")")) {
                return subquery(at, subquery.query(), start);
            }
            if (QueryGrammar.continues(at)) {
                return subquery(at, QueryGrammar.continued(at, inner, subquery.query()), start);
            }
        }
        return join(at, joined(at, named(at, nested, inner), inner), start);
    }

    private static FromItem.Subquery subquery(Cursor at, Query query, int start) {
        at.expect(")");
        return new FromItem.Subquery(false, query, Optional.empty(), at.since(start));
    }

    /** Nothing but a join may stand in parentheses. */
    private static FromItem join(Cursor at, FromItem content, int start) {
        if (!(content instanceof Join join)) {
            throw at.unexpected("join");
        }
        at.expect(")");
        return new Join(
                join.left(),
                join.kind(),
                join.isNatural(),
                join.right(),
                join.condition(),
                join.alias(),
                at.since(start));
    }

    /** What stood in parentheses, with the alias behind them. */
    private static FromItem named(Cursor at, FromItem content, int start) {
        if (content instanceof FromItem.Subquery subquery) {
            return new FromItem.Subquery(false, subquery.query(), alias(at), at.since(start));
        }
        if (!(content instanceof Join join) || join.alias().isPresent()) {
            return content;
        }
        return new Join(
                join.left(), join.kind(), join.isNatural(), join.right(), join.condition(), alias(at), at.since(start));
    }

    // aliases

    /** {@code opt_alias_clause}. */
    static Optional<Alias> alias(Cursor at) {
        int start = at.mark();
        if (!at.accept("as") && !at.isName()) {
            return Optional.empty();
        }
        var name = at.name();
        List<Name> columns = at.is("(") ? at.list(Cursor::name) : List.of();
        return Optional.of(new Alias(name, columns, at.since(start)));
    }
}

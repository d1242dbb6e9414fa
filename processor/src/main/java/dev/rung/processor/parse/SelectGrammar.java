package dev.rung.processor.parse;

import dev.rung.processor.parse.Select.Alias;
import dev.rung.processor.parse.Select.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads queries (PostgreSQL 18, "SELECT"), and skips what the columns of the result do not depend on. */
final class SelectGrammar {

    private static final Set<String> ENDS_ITEMS = QueryWords.with(QueryWords.CLAUSES, ",", "from", "into");
    private static final Set<String> ENDS_CONDITION =
            QueryWords.with(QueryWords.union(QueryWords.CLAUSES, QueryWords.JOINS), ",");

    private SelectGrammar() {}

    /** Whether a query comes next, perhaps in parentheses. */
    static boolean isNext(Tokens tokens) {
        int i = 0;
        while (tokens.peek(i).is("(")) {
            i++;
        }
        var token = tokens.peek(i);
        return token.isSymbol("select") || token.isSymbol("with") || token.isSymbol("values");
    }

    static Select query(Tokens tokens) {
        var tables = new ArrayList<Select.CommonTable>();
        if (tokens.accept("with")) {
            tokens.accept("recursive");
            tables.addAll(tokens.separated(SelectGrammar::commonTable));
        }
        var body = combined(tokens);
        while (!tokens.atEnd() && !tokens.at(")")) {
            if (tokens.at("with", "check") || tokens.at("with", "cascaded") || tokens.at("with", "local")) {
                tokens.rest();
            } else {
                tokens.until(Set.of("with"));
            }
        }
        return tables.isEmpty() ? body : new Select.With(tables, body);
    }

    private static Select.CommonTable commonTable(Tokens tokens) {
        var name = tokens.identifier();
        var columns = tokens.at("(") ? tokens.identifiers() : List.<String>of();
        tokens.expect("as");
        tokens.accept("not");
        tokens.accept("materialized");
        tokens.expect("(");
        @Nullable Select query = isNext(tokens) ? query(tokens) : null;
        if (query == null) {
            tokens.skipToClosing();
        } else {
            tokens.expect(")");
        }
        while (!tokens.at(",") && !isNext(tokens)) {
            tokens.next();
        }
        return new Select.CommonTable(name, columns, query);
    }

    private static Select combined(Tokens tokens) {
        var first = rows(tokens);
        while (tokens.atAny(QueryWords.SET_OPERATIONS)) {
            tokens.next();
            tokens.accept("all");
            tokens.accept("distinct");
            first = new Select.Combined(first, rows(tokens));
        }
        return first;
    }

    private static Select rows(Tokens tokens) {
        if (tokens.accept("(")) {
            var query = query(tokens);
            tokens.expect(")");
            return query;
        }
        if (tokens.accept("values")) {
            return new Select.Values(tokens.separated(list -> list.list(ExpressionGrammar::expression)));
        }
        if (tokens.accept("table")) {
            tokens.accept("only");
            var source = new Source.Relation(tokens.name(), new Alias(null, List.of(), List.of()));
            return new Select.Rows(List.of(new Select.Item(null, new Expression.Star(null))), List.of(source));
        }
        tokens.expect("select");
        if (!tokens.accept("all") && tokens.accept("distinct") && tokens.accept("on")) {
            tokens.parenthesized();
        }
        var items = tokens.atAny(ENDS_ITEMS) ? List.<Select.Item>of() : tokens.separated(SelectGrammar::item);
        var sources = new ArrayList<Source>();
        if (tokens.accept("from")) {
            sources.addAll(tokens.separated(SelectGrammar::source));
        }
        while (!tokens.atEnd() && !tokens.at(")") && !tokens.atAny(QueryWords.ENDS_ROWS)) {
            tokens.until(QueryWords.ENDS_ROWS);
        }
        return new Select.Rows(items, sources);
    }

    private static Select.Item item(Tokens tokens) {
        int start = tokens.position();
        try {
            var expression = ExpressionGrammar.expression(tokens);
            var alias = itemAlias(tokens);
            if (tokens.atEnd() || tokens.at(")") || tokens.atAny(ENDS_ITEMS)) {
                return new Select.Item(alias, expression);
            }
        } catch (NotUnderstood e) {
            // read again, as something of which only the name is known
        }
        tokens.back(start);
        return new Select.Item(lastName(tokens.until(ENDS_ITEMS)), new Expression.Unknown());
    }

    private static @Nullable String itemAlias(Tokens tokens) {
        if (tokens.accept("as")) {
            return tokens.identifier();
        }
        return tokens.peek(0).isName() && !tokens.atAny(ENDS_ITEMS) ? tokens.identifier() : null;
    }

    private static @Nullable String lastName(Fragment item) {
        var tokens = SqlLexer.tokens(item.text());
        int last = tokens.size() - 1;
        return last > 0 && tokens.get(last).isName() && tokens.get(last - 1).isSymbol("as")
                ? tokens.get(last).identifier()
                : null;
    }

    private static Source source(Tokens tokens) {
        var source = simple(tokens);
        while (tokens.atAny(QueryWords.JOINS)) {
            boolean natural = tokens.accept("natural");
            while (!tokens.accept("join")) {
                tokens.next();
            }
            var right = simple(tokens);
            var using = List.<String>of();
            if (tokens.accept("using")) {
                using = tokens.identifiers();
                if (tokens.accept("as")) {
                    tokens.identifier();
                }
            } else if (tokens.accept("on")) {
                condition(tokens);
            }
            source = new Source.Join(source, right, using, natural);
        }
        return source;
    }

    /** A condition ends where the next join begins; {@code left (x)} and {@code right (x)} are functions. */
    private static void condition(Tokens tokens) {
        tokens.until(ENDS_CONDITION);
        while (tokens.at("left", "(") || tokens.at("right", "(")) {
            tokens.next();
            tokens.until(ENDS_CONDITION);
        }
    }

    private static Source simple(Tokens tokens) {
        tokens.accept("lateral");
        if (tokens.at("(") && isNext(tokens)) {
            tokens.expect("(");
            var query = query(tokens);
            tokens.expect(")");
            return new Source.Derived(query, alias(tokens));
        }
        if (tokens.accept("(")) {
            var joined = source(tokens);
            tokens.expect(")");
            if (alias(tokens).name() != null) {
                throw new NotUnderstood("an alias of a join");
            }
            return joined;
        }
        if (tokens.at("rows", "from")) {
            throw new NotUnderstood("rows from");
        }
        tokens.accept("only");
        var name = tokens.name();
        if (tokens.at("(")) {
            var call = new Expression.Call(name, OperandGrammar.arguments(tokens));
            boolean ordinality = tokens.accept("with", "ordinality");
            return new Source.Function(call, ordinality, alias(tokens));
        }
        tokens.accept("*");
        var relation = new Source.Relation(name, alias(tokens));
        if (tokens.accept("tablesample")) {
            tokens.name();
            tokens.parenthesized();
            if (tokens.accept("repeatable")) {
                tokens.parenthesized();
            }
        }
        return relation;
    }

    private static Alias alias(Tokens tokens) {
        boolean as = tokens.accept("as");
        @Nullable String name = null;
        if (as && tokens.at("(") || !as && !tokens.peek(0).isName() || !as && tokens.atAny(QueryWords.AFTER_RELATION)) {
            name = null;
        } else {
            name = tokens.identifier();
        }
        var columns = new ArrayList<String>();
        var types = new ArrayList<TypeName>();
        if ((as || name != null) && tokens.at("(")) {
            tokens.list(list -> {
                columns.add(list.identifier());
                if (!list.at(",") && !list.at(")")) {
                    types.add(TypeName.parse(list));
                }
                return list;
            });
        }
        return new Alias(name, columns, types);
    }
}

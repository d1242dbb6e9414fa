package dev.rung.processor.parse;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code create index}. */
final class IndexGrammar {

    private static final Set<String> ENDS_ELEMENT = Set.of("collate", "asc", "desc", "nulls", ",");

    private IndexGrammar() {}

    /** From after the word {@code index}. */
    static SqlStatement create(Tokens tokens, boolean unique) {
        tokens.accept("concurrently");
        boolean ifNotExists = tokens.acceptIfNotExists();
        @Nullable String name = tokens.at("on") ? null : tokens.name().name();
        tokens.expect("on");
        tokens.accept("only");
        var table = tokens.name();
        var traits = new TreeMap<String, String>();
        if (unique) {
            traits.put("unique", "yes");
        }
        if (tokens.accept("using")) {
            ConstraintGrammar.put(traits, "method", tokens.identifier(), "btree");
        }
        var elements = tokens.list(IndexGrammar::element);
        List<String> include = tokens.accept("include") ? tokens.identifiers() : List.of();
        if (tokens.accept("nulls", "not", "distinct")) {
            traits.put("nulls", "not distinct");
        }
        tokens.accept("nulls", "distinct");
        if (tokens.accept("with")) {
            TableGrammar.options(tokens).forEach((option, value) -> traits.put("option " + option, value.text()));
        }
        if (tokens.accept("tablespace")) {
            traits.put("tablespace", tokens.identifier());
        }
        @Nullable Fragment where = tokens.accept("where") ? tokens.rest() : null;
        if (!tokens.atEnd()) {
            throw new NotUnderstood("unexpected " + tokens.next().text());
        }
        return new SqlStatement.CreateIndex(
                name, table, ifNotExists, new IndexDefinition(elements, include, where, traits));
    }

    private static IndexDefinition.Element element(Tokens tokens) {
        boolean expression = tokens.at("(") || isCall(tokens);
        @Nullable String column = null;
        Fragment text;
        if (tokens.at("(")) {
            text = tokens.parenthesized();
        } else if (expression) {
            var function = tokens.identifier() + (tokens.accept(".") ? "." + tokens.identifier() : "");
            text = Fragment.code(function + "(" + tokens.parenthesized() + ")");
        } else {
            column = tokens.identifier();
            text = Fragment.code(Quotes.round(column));
        }
        return new IndexDefinition.Element(column, text, order(tokens));
    }

    private static boolean isCall(Tokens tokens) {
        return tokens.peek(1).is("(")
                || (tokens.peek(1).is(".") && tokens.peek(3).is("("));
    }

    private static String order(Tokens tokens) {
        var order = new StringBuilder();
        if (tokens.accept("collate")) {
            order.append(" collate ").append(Quotes.round(tokens.name().name()));
        }
        if (!tokens.atAny(ENDS_ELEMENT) && !tokens.at(")")) {
            order.append(" ").append(tokens.name().name());
            if (tokens.at("(")) {
                order.append("(").append(tokens.parenthesized()).append(")");
            }
        }
        boolean descending = tokens.accept("desc");
        tokens.accept("asc");
        boolean first = tokens.accept("nulls", "first");
        boolean last = tokens.accept("nulls", "last");
        order.append(descending ? " desc" : "");
        return order.append(first && !descending ? " nulls first" : last && descending ? " nulls last" : "")
                .toString();
    }
}

package dev.rung.processor.parse;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what stands after {@code from} and {@code join}, where these belong to a query. */
final class QuerySources {

    private static final Set<String> READS = Set.of("from", "join", ",");
    private static final Set<String> NO_ALIAS = QueryWords.with(QueryWords.AFTER_RELATION, "returning", "set", "as");
    private static final Set<String> ENDS_FROM = Set.of(
            "where",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "union",
            "intersect",
            "except",
            "window",
            "returning");

    private final List<SqlToken> tokens;
    private final Map<QualifiedName, Set<String>> sources = new LinkedHashMap<>();
    private final Set<String> commonTables = new HashSet<>();
    private final ArrayDeque<Boolean> inFrom = new ArrayDeque<>();
    private final ArrayDeque<Boolean> isQuery = new ArrayDeque<>();

    QuerySources(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    Map<QualifiedName, Set<String>> find() {
        inFrom.push(false);
        isQuery.push(true);
        for (int i = 0; i < tokens.size(); i++) {
            step(i);
        }
        commonTables.forEach(name -> sources.remove(QualifiedName.of(name)));
        return sources;
    }

    private void step(int i) {
        var token = tokens.get(i);
        if (token.is("(")) {
            boolean query = at(i + 1, "select", "with", "values", "insert", "update", "delete");
            boolean joined = inFrom.peek() && isRead(i - 1) && !query;
            inFrom.push(joined);
            isQuery.push(joined || query);
            if (joined) {
                source(i + 1);
            }
        } else if (token.is(")") && inFrom.size() > 1) {
            inFrom.pop();
            isQuery.pop();
        } else if (token.isSymbol("as") && i > 0 && isQuery(parenthesis(i + 1))) {
            commonTables.add(commonTable(i - 1));
        } else if (token.isSymbol("from") && isQuery.peek() && !at(i - 1, "distinct")) {
            inFrom.pop();
            inFrom.push(true);
            source(i + 1);
        } else if (inFrom.peek() && (token.isSymbol("join") || token.is(","))) {
            source(i + 1);
        } else if (token.kind() == SqlToken.Kind.WORD && ENDS_FROM.contains(token.identifier())) {
            inFrom.pop();
            inFrom.push(false);
        }
    }

    /** Where the parenthesis is that follows, perhaps after {@code not materialized}. */
    private int parenthesis(int start) {
        int i = start;
        while (at(i, "not", "materialized")) {
            i++;
        }
        return i;
    }

    private boolean isQuery(int parenthesis) {
        return at(parenthesis, "(")
                && at(parenthesis + 1, "select", "with", "insert", "update", "delete", "merge", "values", "table", "(");
    }

    /** {@code name as (} or {@code name (columns) as (}. */
    private String commonTable(int end) {
        int i = end;
        while (i > 0 && (at(i, "materialized") || at(i, "not"))) {
            i--;
        }
        if (tokens.get(i).is(")")) {
            while (i > 0 && !tokens.get(i).is("(")) {
                i--;
            }
            i--;
        }
        return i >= 0 && tokens.get(i).isName() ? tokens.get(i).identifier() : "";
    }

    private boolean isRead(int i) {
        return i >= 0 && READS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
    }

    private boolean at(int i, String... words) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        for (var word : words) {
            if (tokens.get(i).isSymbol(word)) {
                return true;
            }
        }
        return false;
    }

    private void source(int start) {
        int i = start;
        while (at(i, "only", "lateral")) {
            i++;
        }
        if (i >= tokens.size() || !tokens.get(i).isName() || at(i, "select", "values")) {
            return;
        }
        @Nullable String schema = null;
        var name = tokens.get(i).identifier();
        if (at(i + 1, ".") && i + 2 < tokens.size()) {
            schema = name;
            name = tokens.get(i + 2).identifier();
            i += 2;
        }
        if (at(i + 1, "(")) {
            return;
        }
        var aliases = sources.computeIfAbsent(new QualifiedName(schema, name), key -> new LinkedHashSet<>());
        int alias = at(i + 1, "as") ? i + 2 : i + 1;
        boolean given = alias < tokens.size()
                && tokens.get(alias).isName()
                && !(tokens.get(alias).kind() == SqlToken.Kind.WORD
                        && NO_ALIAS.contains(tokens.get(alias).identifier()));
        aliases.add(given ? tokens.get(alias).identifier() : name);
    }
}

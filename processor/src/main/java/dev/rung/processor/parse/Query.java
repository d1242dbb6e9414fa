package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query, or anything else that reads relations and calls functions. */
public final class Query {

    private final Fragment text;
    private final List<SqlToken> tokens;
    private final Map<QualifiedName, Set<String>> sources;

    private Query(Fragment text, List<SqlToken> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.sources = new QuerySources(tokens).find();
    }

    /** Reads it. */
    public static Query of(Fragment text) {
        return new Query(text, SqlLexer.tokens(text.text()));
    }

    /** It, as written. */
    public Fragment text() {
        return text;
    }

    /** The relations that it reads, each with the names that stand for it. */
    public Map<QualifiedName, Set<String>> sources() {
        return sources;
    }

    /** What it calls. */
    public List<QualifiedName> functions() {
        var functions = new ArrayList<QualifiedName>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i + 1).is("(")) {
                boolean qualified =
                        i >= 2 && tokens.get(i - 1).is(".") && tokens.get(i - 2).isName();
                functions.add(new QualifiedName(
                        qualified ? tokens.get(i - 2).identifier() : null,
                        tokens.get(i).identifier()));
            }
        }
        return functions;
    }

    /** Whether an identifier stands somewhere in it, after one of these names and a dot, or alone. */
    public boolean mentions(String column, Set<String> aliases) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i).identifier().equals(column)) {
                boolean qualified = i >= 2 && tokens.get(i - 1).is(".");
                if (!qualified || aliases.contains(tokens.get(i - 2).identifier())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it surely reads every column of a relation with one of these names. */
    public boolean readsAllOf(Set<String> aliases) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("*")) {
                var before = tokens.get(i - 1);
                if ((beginsItem(before) && sources.size() == 1)
                        || (before.is(".")
                                && i > 1
                                && aliases.contains(tokens.get(i - 2).identifier()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a column of the result may come after it. */
    static boolean beginsItem(SqlToken token) {
        return token.isSymbol("select") || token.isSymbol("distinct") || token.is(",");
    }

    /** Two queries are the same when their texts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}

package dev.rung.processor.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query, perhaps in the words in which PostgreSQL shows it: {@code *} is a list of columns there, {@code order by 1} an expression,
 * {@code in} an array, and so on.
 */
final class ShownQuery {

    private static final Pattern WORDS_OF_POSTGRES = Pattern.compile("\\n +FROM |::|\\(\\(|\\( SELECT ");

    private final String sql;
    private final List<SqlToken> tokens;

    ShownQuery(String sql, List<SqlToken> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** Whether the two are written in ways that cannot be compared word by word. */
    boolean isInOtherWordsThan(ShownQuery other) {
        return isShown() != other.isShown() || takesAll() != other.takesAll();
    }

    private boolean isShown() {
        return WORDS_OF_POSTGRES.matcher(sql).find();
    }

    private boolean takesAll() {
        return IntStream.range(1, tokens.size())
                .filter(i -> tokens.get(i).is("*"))
                .mapToObj(i -> tokens.get(i - 1))
                .anyMatch(before -> Query.beginsItem(before) || before.is("."));
    }

    /** Whether they may well be the same: they read the same relations, and hold the same constants. */
    boolean mayBe(ShownQuery other) {
        return relations().equals(other.relations()) && constants().equals(other.constants());
    }

    private Set<String> relations() {
        return new QuerySources(tokens)
                .find().keySet().stream().map(QualifiedName::name).collect(Collectors.toSet());
    }

    private List<String> constants() {
        return IntStream.range(0, tokens.size())
                .filter(i -> isConstant(tokens.get(i)) && !isPlace(i))
                .mapToObj(i -> tokens.get(i))
                .map(token -> token.kind() == SqlToken.Kind.STRING ? token.string() : token.text())
                .map(text -> text.matches("-\\d.*") ? text.substring(1) : text)
                .sorted()
                .toList();
    }

    private static boolean isConstant(SqlToken token) {
        return token.kind() == SqlToken.Kind.STRING || isNumber(token);
    }

    private static boolean isNumber(SqlToken token) {
        return token.kind() == SqlToken.Kind.OTHER
                && Character.isDigit(token.text().charAt(0));
    }

    /** Whether a number means a column of the result, as in {@code order by 2, 1}. */
    private boolean isPlace(int i) {
        if (i == 0 || !isNumber(tokens.get(i))) {
            return false;
        }
        return tokens.get(i - 1).isSymbol("by") || (i > 1 && tokens.get(i - 1).is(",") && isPlace(i - 2));
    }
}

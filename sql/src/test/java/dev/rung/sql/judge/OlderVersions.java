package dev.rung.sql.judge;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Set;

/** What PostgreSQL 18 refuses although an older one reads it, so that the parser reads it too. */
final class OlderVersions {

    /** Keywords since 16 or 17, names until then ("SQL Key Words" in the documentation of each version). */
    private static final Set<String> NAMES_ONCE = Set.of(
            "json",
            "json_array",
            "json_arrayagg",
            "json_exists",
            "json_object",
            "json_objectagg",
            "json_query",
            "json_scalar",
            "json_serialize",
            "json_table",
            "json_value",
            "merge_action",
            "system_user");

    private OlderVersions() {}

    static boolean mayRead(String sql) {
        var tokens = Lexer.tokens(sql);
        return tokens.stream().anyMatch(token -> NAMES_ONCE.contains(token.value())) || joinsNumberAndWord(tokens);
    }

    /** {@code 1as x} was {@code 1 as x} until 14. */
    private static boolean joinsNumberAndWord(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (isNumber(tokens.get(i - 1))
                    && tokens.get(i - 1).end() == tokens.get(i).start()
                    && isWordOrNumber(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Token token) {
        return switch (token.kind()) {
            case INTEGER, DECIMAL, PARAMETER -> true;
            default -> false;
        };
    }

    private static boolean isWordOrNumber(Token token) {
        return token.isName() || isNumber(token);
    }
}

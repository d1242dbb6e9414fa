package dev.rung.verify;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.DatabaseStatement;
import dev.rung.sql.tree.RoleStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.SubscriptionStatement;
import dev.rung.sql.tree.TablespaceStatement;
import java.util.List;
import java.util.Set;

/** Tells the statements that reach beyond their database: what belongs to the server, such as roles, and what other servers are asked for. */
final class ServerWide {

    private static final Set<String> VERBS = Set.of("create", "alter", "drop");
    private static final Set<String> OBJECTS =
            Set.of("role", "user", "group", "database", "tablespace", "system", "subscription");

    private ServerWide() {}

    /** Whether a statement does so, or holds code that does. */
    static boolean isStatement(String sql) {
        return SqlParser.parse(sql) instanceof Parsed.Read read && isServerWide(read.statement())
                || holdsServerWide(Lexer.tokens(sql));
    }

    private static boolean isServerWide(Statement statement) {
        return statement instanceof RoleStatement
                || statement instanceof DatabaseStatement
                || statement instanceof TablespaceStatement
                || statement instanceof SubscriptionStatement;
    }

    /** In code in quotes too: {@code do $$ begin create role app; end $$}. */
    private static boolean holdsServerWide(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.TEXT
                    ? token.value().contains(" ") && holdsServerWide(Lexer.tokens(token.value()))
                    : isVerb(token) && i + 1 < tokens.size() && isObject(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Token token) {
        return token.kind() == Token.Kind.WORD && VERBS.contains(token.value());
    }

    private static boolean isObject(List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean isMapping = at + 1 < tokens.size() && tokens.get(at + 1).is("mapping");
        return token.kind() == Token.Kind.WORD && OBJECTS.contains(token.value()) && !isMapping;
    }
}

package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code do}: finds the statements that stand in the code as they are. */
final class CodeBlock {

    private static final Set<String> CHANGES = Set.of("create", "alter", "drop", "comment", "grant", "revoke");
    private static final Set<String> BEFORE_STATEMENT = Set.of("begin", "then", "else", "loop", ";");
    private static final Set<String> CONTROL = Set.of(
            "if",
            "loop",
            "for",
            "while",
            "declare",
            "exception",
            "case",
            "perform",
            "execute",
            "return",
            "raise",
            "select");

    private static final Pattern GUARD = Pattern.compile(
            "(?is)\\s*begin\\s+if\\s+not\\s+exists\\s*\\(\\s*select\\b(?:(?!\\bif\\b).)*\\bthen\\b(?:(?!\\b(?:if|else|elsif|loop)\\b).)*"
                    + "end\\s+if\\s*;\\s*end\\s*;?\\s*");
    private static final Pattern CATCH = Pattern.compile(
            "(?is)\\s*begin\\b(?:(?!\\b(?:if|else|loop)\\b).)*exception\\s+when\\s+duplicate_\\w+\\s+then\\s+null\\s*;\\s*end\\s*;?\\s*");

    private CodeBlock() {}

    static SqlStatement parse(Tokens tokens) {
        @Nullable String body = null;
        while (!tokens.atEnd()) {
            var text = tokens.acceptString();
            body = text == null ? body : text;
            if (text == null) {
                tokens.next();
            }
        }
        return body == null ? new SqlStatement.Other("do") : block(body);
    }

    private static SqlStatement block(String body) {
        var tokens = SqlLexer.tokens(body);
        var statements = new ArrayList<SqlStatement>();
        boolean certain = !tokens.isEmpty() && tokens.get(0).isSymbol("begin");
        boolean dynamic = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean begins = i > 0 && isOne(tokens.get(i - 1), BEFORE_STATEMENT);
            if (begins && isOne(token, CHANGES)) {
                int end = endOfStatement(tokens, i);
                statements.add(SqlParser.parse(
                        body.substring(token.start(), tokens.get(end - 1).end())));
                i = end - 1;
            } else {
                certain &= !isOne(token, CONTROL);
                dynamic |= begins && token.isSymbol("execute");
                if (begins && token.isSymbol("perform")) {
                    var call = body.substring(
                            token.end(),
                            tokens.get(endOfStatement(tokens, i) - 1).end());
                    statements.add(new SqlStatement.Evaluate(
                            Query.of(Fragment.code(call)).functions()));
                }
            }
        }
        return new SqlStatement.Block(statements, certain, isGuarded(body) && createOnly(statements), dynamic);
    }

    /** {@code if not exists (select … 'name' …) then create … end if}, or the error of what exists caught and left alone. */
    private static boolean isGuarded(String body) {
        return GUARD.matcher(body).matches() || CATCH.matcher(body).matches();
    }

    private static boolean createOnly(List<SqlStatement> statements) {
        return !statements.isEmpty()
                && statements.stream()
                        .allMatch(statement -> statement instanceof SqlStatement.CreateType
                                || statement instanceof SqlStatement.CreateTable
                                || statement instanceof SqlStatement.CreateIndex
                                || statement instanceof SqlStatement.CreateObject);
    }

    private static boolean isOne(SqlToken token, Set<String> words) {
        return words.stream().anyMatch(token::isSymbol);
    }

    private static int endOfStatement(List<SqlToken> tokens, int start) {
        int end = start;
        while (end < tokens.size() && !tokens.get(end).is(";")) {
            end++;
        }
        return end;
    }
}

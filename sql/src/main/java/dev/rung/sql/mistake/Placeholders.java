package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.Optional;

/** What other tools replace before PostgreSQL sees it: Flyway's and shells' {@code ${…}}, psql's {@code :name} and {@code \command}. */
final class Placeholders implements Advice.Adviser {

    @Override
    public Optional<Advice> on(Spot spot) {
        for (int offset = 0; offset >= -1; offset--) {
            if (spot.token(offset).text().equals("$") && spot.token(offset + 1).text().equals("{")) {
                return braces(spot, offset);
            }
        }
        if (spot.found().is("\\") || spot.found().text().equals("\\")) {
            var command = "`\\" + spot.token(1).text() + "`";
            return Advice.of(command + " is a command of psql, which PostgreSQL does not know", instead(spot.token(1)));
        }
        boolean isNamed = spot.has(0, ":") && spot.isGlued(1) && isNameOrText(spot.token(1));
        if (isNamed) {
            return Advice.of(
                    "`:" + spot.token(1).text() + "` is a variable of psql or of JDBC, which nothing replaces here",
                    "write its value");
        }
        if (spot.found().text().equals("{")) {
            return Advice.of("`{` is no part of SQL: nothing replaces what stands in braces here", "write its value");
        }
        boolean isParameter = spot.found().is("?") || spot.has(-1, "?") && spot.expects("an expression");
        if (isParameter) {
            return Advice.of("`?` is a parameter, which has no value here", "write the value");
        }
        if (spot.has(0, "%") && spot.isGlued(1) && (spot.token(1).is("s") || spot.token(1).is("("))) {
            return Advice.of("`%s` is a placeholder, which nothing replaces here", "write its value");
        }
        return Optional.empty();
    }

    private static Optional<Advice> braces(Spot spot, int offset) {
        var name = spot.token(offset + 2).text();
        return Advice.of(
                "`${" + name + "}` is a placeholder, which nothing replaces here",
                "write what it stands for, or a constant in Java");
    }

    private static String instead(Token command) {
        return switch (command.value()) {
            case "copy" -> "insert the rows, or `copy … from` a file of the server";
            case "i", "ir", "include" -> "put the statements of the file here";
            case "c", "connect" -> "connect to the other database";
            default -> "leave it out";
        };
    }

    private static boolean isNameOrText(Token token) {
        return token.isName() || token.kind() == Token.Kind.TEXT;
    }
}

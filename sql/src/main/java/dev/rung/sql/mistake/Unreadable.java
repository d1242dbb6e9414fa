package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.Optional;

/** Something in quotes, or a comment, that nothing closes, and escapes that mean nothing. */
final class Unreadable implements Advice.Adviser {

    @Override
    public Optional<Advice> on(Spot spot) {
        var found = spot.found();
        if (found.kind() == Token.Kind.UNTERMINATED) {
            return unterminated(found.text());
        }
        if (found.kind() != Token.Kind.INVALID) {
            return Optional.empty();
        }
        if (found.text().endsWith("\"\"")) {
            return Advice.of("a name in quotes is empty", "write the name");
        }
        return found.text().length() > 2
                ? Advice.of("an escape in " + Shown.of(found) + " stands for no character", "")
                : Optional.empty();
    }

    private static Optional<Advice> unterminated(String text) {
        if (text.startsWith("/*")) {
            return Advice.of("the comment that begins here is not closed", "close it with `*/`; comments nest");
        }
        if (text.startsWith("$")) {
            var tag = text.substring(0, text.indexOf('$', 1) + 1);
            return Advice.of("`" + tag + "` opens a text here that is not closed", "close it with `" + tag + "`");
        }
        return text.endsWith("\"") || text.contains("\"") && !text.contains("'")
                ? Advice.of("the name in quotes that begins here is not closed", "close it with `\"`")
                : Advice.of(
                        "the text in quotes that begins here is not closed",
                        "close it with `'`; a quote within a text is written twice: `''`");
    }
}

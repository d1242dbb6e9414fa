package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.Map;
import java.util.Optional;

/** Characters that look like others and come out of word processors: PostgreSQL takes most of them for letters. */
final class Characters implements Advice.Adviser {

    private static final Map<Integer, String> SPACES = Map.of(
            0x00A0, "a no-break space",
            0x2007, "a figure space",
            0x202F, "a narrow no-break space",
            0x2009, "a thin space",
            0x3000, "an ideographic space",
            0x200B, "a zero-width space",
            0xFEFF, "a byte order mark",
            0x2028, "a line separator");

    private static final String SINGLE = "‘’‚‛′";
    private static final String DOUBLE = "“”„‟″«»";
    private static final String DASHES = "–—−‒";

    @Override
    public Optional<Advice> on(Spot spot) {
        for (int offset : new int[] {0, -1}) {
            var token = spot.token(offset);
            boolean mayHold = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.INVALID;
            if (mayHold && token.text().chars().anyMatch(c -> c > 127)) {
                var advice = of(token.text());
                if (advice.isPresent()) {
                    return advice;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Advice> of(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            var space = SPACES.get(c);
            if (space != null) {
                return Advice.of(
                        "there is " + space + " (U+%04X) here, which PostgreSQL takes for a letter".formatted(c),
                        "write a plain space, or nothing");
            }
            if (SINGLE.indexOf(c) >= 0 || DOUBLE.indexOf(c) >= 0) {
                boolean isSingle = SINGLE.indexOf(c) >= 0;
                return Advice.of(
                        "`%c` (U+%04X) is a typographic quote, which PostgreSQL takes for a letter".formatted(c, c),
                        isSingle ? "write `'`" : "write `'` round a text, `\"` round a name");
            }
            if (DASHES.indexOf(c) >= 0) {
                return Advice.of(
                        "`%c` (U+%04X) is a dash, which PostgreSQL takes for a letter".formatted(c, c),
                        "write `-`, or `--` for a comment");
            }
        }
        return Optional.empty();
    }
}

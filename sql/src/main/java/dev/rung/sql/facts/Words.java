package dev.rung.sql.facts;

import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tokens of a statement, of which the first words matter and the rest may be anything. */
final class Words {

    private static final Set<String> OFF = Set.of("false", "off", "0");

    private final List<Token> tokens;
    private int position;

    Words(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isAt(int ahead, String word) {
        return position + ahead < tokens.size() && tokens.get(position + ahead).is(word);
    }

    boolean isAnyAt(int ahead, String... words) {
        for (var word : words) {
            if (isAt(ahead, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words comes next. */
    boolean followsAny(String... words) {
        return isAnyAt(0, words);
    }

    /** Whether all of these words come next. */
    boolean follow(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!isAt(i, words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean accept(String... words) {
        if (!follow(words)) {
            return false;
        }
        position += words.length;
        return true;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    /** Whether these words stand next to each other anywhere behind this place. */
    boolean has(String... words) {
        for (int i = position; i < tokens.size(); i++) {
            if (new Words(tokens.subList(i, tokens.size())).follow(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an option is written, and not switched off ({@code defGetBoolean}). */
    boolean isOn(String option) {
        return value(option).filter(value -> !OFF.contains(value)).isPresent();
    }

    /** Whether an option is switched off. */
    boolean isOff(String option) {
        return value(option).filter(OFF::contains).isPresent();
    }

    /** The word behind an option and its equals sign, whatever it is; absent where the option is not written. */
    private Optional<String> value(String option) {
        for (int i = position; i < tokens.size(); i++) {
            if (tokens.get(i).is(option)) {
                int value = i + 1 < tokens.size() && tokens.get(i + 1).is("=") ? i + 2 : i + 1;
                return Optional.of(
                        value < tokens.size()
                                ? Identifier.fold(tokens.get(value).value())
                                : "");
            }
        }
        return Optional.empty();
    }

    /** Goes over what stands in parentheses, if they come next. */
    void skipParentheses() {
        int depth = 0;
        while (!atEnd() && (depth > 0 || follow("("))) {
            depth += follow("(") ? 1 : follow(")") ? -1 : 0;
            position++;
        }
    }

    /** Takes the next token as a text, if it is one. */
    Optional<String> text() {
        return !atEnd() && tokens.get(position).kind() == Token.Kind.TEXT
                ? Optional.of(tokens.get(position++).value())
                : Optional.empty();
    }

    /** Takes the next token as a name, if it may be one. */
    Optional<Name> name() {
        if (atEnd() || !tokens.get(position).isName()) {
            return Optional.empty();
        }
        var token = tokens.get(position++);
        return Optional.of(new Name(Identifier.cut(token.value()), token.place()));
    }

    /** Takes a name with what stands before it, if it is one. */
    Optional<QualifiedName> qualifiedName() {
        var parts = new ArrayList<Name>();
        do {
            var part = name();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        } while (accept("."));
        var place = parts.get(0).place().to(parts.get(parts.size() - 1).place());
        return Optional.of(new QualifiedName(parts, place));
    }
}

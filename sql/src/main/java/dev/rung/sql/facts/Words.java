package dev.rung.sql.facts;

import dev.rung.sql.Identifier;
import dev.rung.sql.Place;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of a statement, of which the first words matter and the rest may be anything. */
final class Words {

    private final List<Token> tokens;
    private int position;

    Words(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isAt(int ahead, String word) {
        return position + ahead < tokens.size() && tokens.get(position + ahead).is(word);
    }

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

    void skip() {
        position++;
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

    /** Takes the next token as a text, if it is one. */
    Optional<String> text() {
        return !atEnd() && tokens.get(position).kind() == Token.Kind.TEXT
                ? Optional.of(tokens.get(position++).value())
                : Optional.empty();
    }

    Optional<Name> name() {
        if (atEnd() || !tokens.get(position).isName()) {
            return Optional.empty();
        }
        var token = tokens.get(position++);
        return Optional.of(new Name(Identifier.cut(token.value()), token.place()));
    }

    Optional<QualifiedName> qualifiedName() {
        var parts = new ArrayList<Name>();
        do {
            var part = name();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        } while (accept("."));
        Place place = parts.get(0).place().to(parts.get(parts.size() - 1).place());
        return Optional.of(new QualifiedName(parts, place));
    }
}

package dev.rung.sql.plpgsql;

import dev.rung.sql.Identifier;
import dev.rung.sql.Place;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextConstant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tokens of code in PL/pgSQL, read from left to right. */
final class Scan {

    /** Words that are never names in PL/pgSQL (PostgreSQL 18, {@code pl_reserved_kwlist.h}). */
    private static final Set<String> RESERVED = Set.of(
            "all", "begin", "by", "case", "declare", "else", "end", "execute", "for", "foreach", "from", "if", "in",
            "into", "loop", "not", "null", "or", "strict", "then", "to", "using", "when", "while");

    private final List<Token> tokens;
    private final Token end;
    private final Set<String> expected = new LinkedHashSet<>();
    private int position;
    private int furthest;

    Scan(List<Token> tokens, int end) {
        this.tokens = tokens;
        this.end = new Token(Token.Kind.END, "", "", end);
    }

    Token peek(int ahead) {
        int at = position + ahead;
        return at >= 0 && at < tokens.size() ? tokens.get(at) : end;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    Token next() {
        if (atEnd()) {
            throw unexpected();
        }
        return tokens.get(position++);
    }

    int mark() {
        return position;
    }

    Place since(int mark) {
        if (mark >= position) {
            int start = peek(0).start();
            return new Place(start, start);
        }
        return tokens.get(mark).place().to(tokens.get(position - 1).place());
    }

    /** Whether these words come next, without any expectation that they do. */
    boolean follows(String... words) {
        return followsAt(0, words);
    }

    boolean followsAt(int ahead, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(ahead + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                expected(i, words[i]);
                return false;
            }
        }
        position += words.length;
        return true;
    }

    void expect(String... words) {
        if (!accept(words)) {
            throw unexpected();
        }
    }

    private void expected(int ahead, String what) {
        int at = position + ahead;
        if (at > furthest) {
            furthest = at;
            expected.clear();
        }
        if (at == furthest) {
            expected.add(what);
        }
    }

    CodeException unexpected(String... alsoExpected) {
        for (var what : alsoExpected) {
            expected(0, what);
        }
        int at = Math.max(furthest, position);
        return CodeException.at(at, furthest == at ? List.copyOf(expected) : List.of());
    }

    CodeException wrong(Place place, String problem, String remedy) {
        var error = new SyntaxError(place, problem, List.of(), remedy);
        return CodeException.of(position, new PlpgsqlCode.Wrong(error));
    }

    CodeException ended(PlpgsqlCode outcome) {
        return CodeException.of(position, outcome);
    }

    /** Whether a name comes next: in quotes, or no word that is reserved. */
    boolean isName() {
        return isNameAt(0);
    }

    boolean isNameAt(int ahead) {
        var token = peek(ahead);
        return token.kind() == Token.Kind.QUOTED
                || (token.kind() == Token.Kind.WORD && !RESERVED.contains(token.value()));
    }

    Name name() {
        if (!isName()) {
            throw unexpected("a name");
        }
        return taken();
    }

    private Name taken() {
        var token = next();
        return new Name(Identifier.cut(token.value()), token.place());
    }

    /** The name of a variable or a parameter, or that of something in a schema. */
    QualifiedName qualifiedName() {
        int start = mark();
        var parts = new ArrayList<Name>();
        parts.add(peek(0).kind() == Token.Kind.PARAMETER ? taken() : name());
        while (follows(".") && peek(1).isName()) {
            next();
            parts.add(taken());
        }
        return new QualifiedName(parts, since(start));
    }

    /** A word that may be anything. */
    Name label() {
        if (!peek(0).isName()) {
            throw unexpected("a name");
        }
        return taken();
    }

    Optional<Name> labelIfAny() {
        return isName() ? Optional.of(name()) : Optional.empty();
    }

    TextConstant text() {
        if (peek(0).kind() != Token.Kind.TEXT) {
            throw unexpected("a text in quotes");
        }
        var token = next();
        return new TextConstant(token.value(), token.place());
    }

    /** The tokens up to one of some words, which stands in no parenthesis. */
    List<Token> until(String... words) {
        int start = position;
        int depth = 0;
        while (depth > 0 || !isAny(words)) {
            if (atEnd() || follows(";")) {
                throw unexpected(depth > 0 ? new String[] {")"} : words);
            }
            var token = next();
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (depth < 0) {
                position--;
                throw unexpected(words);
            }
        }
        return tokens.subList(start, position);
    }

    boolean isAny(String... words) {
        for (var word : words) {
            if (follows(word)) {
                return true;
            }
        }
        return false;
    }
}

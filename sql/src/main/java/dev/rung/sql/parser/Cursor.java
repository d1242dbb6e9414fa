package dev.rung.sql.parser;

import dev.rung.sql.Identifier;
import dev.rung.sql.Place;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextConstant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The tokens of one statement, read from left to right. Whatever a grammar asks for and does not find is remembered with the place where
 * it was asked for: a mistake is reported at the furthest place that anything was asked for, as PostgreSQL does.
 */
final class Cursor {

    private final List<Token> tokens;
    private final Token end;
    private final Set<String> expected = new LinkedHashSet<>();
    private int position;
    private int furthest;
    private Optional<SyntaxException> refusal = Optional.empty();

    Cursor(List<Token> tokens, int length) {
        this.tokens = tokens;
        this.end = new Token(Token.Kind.END, "", "", length);
    }

    /** The next token; one of the kind {@code END} behind the last. */
    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return position + ahead < tokens.size() ? tokens.get(position + ahead) : end;
    }

    /** The next token as a keyword, to decide by; empty where it is something else. */
    String keyword() {
        return peek().kind() == Token.Kind.WORD ? peek().value() : "";
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    /** Takes the next token, whatever it is. */
    Token next() {
        if (atEnd()) {
            throw unexpected();
        }
        return tokens.get(position++);
    }

    /** A place to come back to, or to begin a node at. */
    int mark() {
        return position;
    }

    /** The offset of the first character of the token at a mark. */
    int startOf(int mark) {
        return mark < tokens.size() ? tokens.get(mark).start() : end.start();
    }

    /** Goes back to a mark. What was expected on the way stays remembered. */
    void reset(int mark) {
        position = mark;
    }

    /** From the token at a mark to the one that was read last. */
    Place since(int mark) {
        if (mark >= position) {
            int start = peek().start();
            return new Place(start, start);
        }
        return tokens.get(mark).place().to(tokens.get(position - 1).place());
    }

    /** Whether these keywords or symbols come next, without any expectation that they do. */
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

    /** Whether these keywords or symbols come next; they are remembered as expected. */
    boolean is(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                expected(i, words[i]);
                return false;
            }
        }
        return true;
    }

    /** Takes these keywords or symbols if all of them come next. */
    boolean accept(String... words) {
        if (!is(words)) {
            return false;
        }
        position += words.length;
        return true;
    }

    /** Takes one of some single words or symbols, and says which. */
    Optional<String> acceptAny(String... words) {
        for (var word : words) {
            if (accept(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    void expect(String... words) {
        if (!accept(words)) {
            throw unexpected();
        }
    }

    /** Takes one of some single words or symbols, and says which; anything else is a mistake. */
    String expectAny(String... words) {
        return acceptAny(words).orElseThrow(this::unexpected);
    }

    /** What cannot go on here, besides what was asked for so far. */
    SyntaxException unexpected(String... alsoExpected) {
        for (var word : alsoExpected) {
            expected(0, word);
        }
        int at = Math.max(furthest, position);
        return SyntaxException.at(at, furthest == at ? List.copyOf(expected) : List.of());
    }

    /** A mistake of which more can be said than that something else was expected. */
    SyntaxException wrong(Place place, String problem, String remedy) {
        return SyntaxException.of(position, new SyntaxError(place, problem, List.of(), remedy));
    }

    /** Remembers that something could stand here, which the grammar looks for in its own way. */
    void expects(String what) {
        expected(0, what);
    }

    /**
     * Notes a mistake that PostgreSQL reports only when it has read the whole statement: what else is wrong in the statement comes
     * first.
     */
    void refuse(Place place, String problem, String remedy) {
        if (refusal.isEmpty()) {
            refusal = Optional.of(wrong(place, problem, remedy));
        }
    }

    /** Ends the reading of a statement, at whose end the cursor has to be. */
    void finish() {
        if (!atEnd()) {
            throw unexpected();
        }
        if (refusal.isPresent()) {
            throw refusal.get();
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

    boolean acceptIfExists() {
        return accept("if", "exists");
    }

    boolean acceptIfNotExists() {
        return accept("if", "not", "exists");
    }

    // names: the three kinds of PostgreSQL's grammar, and labels

    /** The name of a column, a table or anything else that is no function and no type: {@code ColId}. */
    boolean isName() {
        return isName(peek(), Keywords.Category.COLUMN_NAME) || nothing("a name");
    }

    /** As {@link #isName()}, of a token ahead, without any expectation. */
    boolean isNameAt(int ahead) {
        return isName(peek(ahead), Keywords.Category.COLUMN_NAME);
    }

    /** The name of a function or a type: {@code type_function_name}. */
    boolean isTypeOrFunctionName() {
        return isName(peek(), Keywords.Category.TYPE_OR_FUNCTION_NAME) || nothing("a name");
    }

    /** Any word that is not reserved: {@code NonReservedWord}. */
    boolean isWord() {
        var token = peek();
        boolean isReserved =
                token.kind() == Token.Kind.WORD && Keywords.category(token.value()) == Keywords.Category.RESERVED;
        return (token.isName() && !isReserved) || nothing("a name");
    }

    /** A word that is no keyword at all, or a name in quotes: {@code IDENT}. */
    boolean isIdentifier() {
        var token = peek();
        return token.kind() == Token.Kind.QUOTED
                || (token.kind() == Token.Kind.WORD && !Keywords.contains(token.value()))
                || nothing("a name");
    }

    /** Any word, reserved or not: {@code ColLabel}. */
    boolean isLabel() {
        return peek().isName() || nothing("a name");
    }

    private static boolean isName(Token token, Keywords.Category allowed) {
        if (token.kind() != Token.Kind.WORD) {
            return token.kind() == Token.Kind.QUOTED;
        }
        var category = Keywords.category(token.value());
        return category == null || category == Keywords.Category.UNRESERVED || category == allowed;
    }

    private boolean nothing(String what) {
        expected(0, what);
        return false;
    }

    /** Takes a {@code ColId}. */
    Name name() {
        if (!isName()) {
            throw unexpected();
        }
        return takeName();
    }

    Name typeOrFunctionName() {
        if (!isTypeOrFunctionName()) {
            throw unexpected();
        }
        return takeName();
    }

    /** Takes an {@code IDENT}. */
    Name identifier() {
        if (!isIdentifier()) {
            throw unexpected();
        }
        return takeName();
    }

    /** Takes a {@code NonReservedWord}. */
    Name word() {
        if (!isWord()) {
            throw unexpected();
        }
        return takeName();
    }

    Name label() {
        if (!isLabel()) {
            throw unexpected();
        }
        return takeName();
    }

    private Name takeName() {
        var token = next();
        return new Name(Identifier.cut(token.value()), token.place());
    }

    /** {@code any_name}: a name with schema and database in front, as far as they are written. */
    QualifiedName qualifiedName() {
        return qualifiedName(name());
    }

    /**
     * A name of a function or type, with what may stand in front of it: {@code func_name}. A keyword that is a name of columns only
     * is no mistake by itself: it could be a schema.
     */
    QualifiedName functionName() {
        if (isNameAt(0) && followsAt(1, ".")) {
            return qualifiedName();
        }
        if (!isTypeOrFunctionName() && isNameAt(0)) {
            next();
            throw unexpected(".");
        }
        var name = typeOrFunctionName();
        return new QualifiedName(List.of(name), name.place());
    }

    private QualifiedName qualifiedName(Name first) {
        int start = position - 1;
        var parts = new ArrayList<Name>();
        parts.add(first);
        while (accept(".")) {
            parts.add(label());
        }
        return new QualifiedName(parts, since(start));
    }

    // constants

    boolean isText() {
        return peek().kind() == Token.Kind.TEXT || nothing("a text in quotes");
    }

    TextConstant text() {
        if (!isText()) {
            throw unexpected();
        }
        var token = next();
        return new TextConstant(token.value(), token.place());
    }

    boolean isInteger() {
        return peek().kind() == Token.Kind.INTEGER || nothing("a whole number");
    }

    /** A whole number without a sign. */
    NumberConstant integer() {
        if (!isInteger()) {
            throw unexpected();
        }
        var token = next();
        return new NumberConstant(token.text(), token.place());
    }

    boolean isNumber() {
        int ahead = peek().is("+") || peek().is("-") ? 1 : 0;
        var kind = peek(ahead).kind();
        return kind == Token.Kind.INTEGER || kind == Token.Kind.DECIMAL || nothing("a number");
    }

    /** Any number, with a sign or without: {@code NumericOnly}. */
    NumberConstant number() {
        int start = mark();
        boolean isSigned = follows("+") || follows("-");
        var sign = isSigned ? next().text() : "";
        if (peek().kind() != Token.Kind.INTEGER && peek().kind() != Token.Kind.DECIMAL) {
            throw unexpected("a number");
        }
        return new NumberConstant(sign + next().text(), since(start));
    }

    /** A whole number, with a sign or without: {@code SignedIconst}. */
    NumberConstant signedInteger() {
        int start = mark();
        var sign = acceptAny("+", "-").orElse("");
        return new NumberConstant(sign + integer().text(), since(start));
    }

    // lists

    /** One or more, with commas between them. */
    <T> List<T> separated(Function<Cursor, T> reader) {
        var list = new ArrayList<T>();
        do {
            list.add(reader.apply(this));
        } while (accept(","));
        return List.copyOf(list);
    }

    /** One or more in parentheses, with commas between them. */
    <T> List<T> list(Function<Cursor, T> reader) {
        expect("(");
        var list = separated(reader);
        expect(")");
        return list;
    }

    /** As {@link #list}, but there may be none. */
    <T> List<T> listOrEmpty(Function<Cursor, T> reader) {
        expect("(");
        if (accept(")")) {
            return List.of();
        }
        var list = separated(reader);
        expect(")");
        return list;
    }

    /** What a word announces, if it comes next. */
    <T> Optional<T> after(String word, Function<Cursor, T> reader) {
        return accept(word) ? Optional.of(reader.apply(this)) : Optional.empty();
    }
}

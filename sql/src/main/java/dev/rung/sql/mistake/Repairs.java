package dev.rung.sql.mistake;

import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tries what would make the statement go on: a word added, dropped, taken for a similar one, or swapped with its neighbour. What reads
 * furthest was meant.
 */
final class Repairs {

    /** A statement of more tokens is not tried: each trial reads it from its beginning. */
    private static final int LONGEST = 3000;

    /** So many words that are near are tried. */
    private static final int MOST_MEANT = 6;

    private final Spot spot;
    private final Trial trial;
    private Optional<Advice> best = Optional.empty();
    private int furthest;

    private Repairs(Spot spot, Trial trial) {
        this.spot = spot;
        this.trial = trial;
        this.furthest = spot.index() + 1;
    }

    static Optional<Advice> of(Spot spot, Trial trial) {
        if (spot.tokens().size() > LONGEST) {
            return Optional.empty();
        }
        var repairs = new Repairs(spot, trial);
        for (int offset = 0; offset >= -3; offset--) {
            repairs.misspelt(offset);
        }
        repairs.glued();
        repairs.missing(",");
        repairs.missing(")");
        repairs.swapped(0);
        repairs.swapped(-1);
        repairs.missingThings();
        repairs.tooMuch(0);
        repairs.missingParentheses();
        repairs.missingWords(0);
        repairs.missingWords(-1);
        repairs.tooMuch(-1);
        repairs.mistaken();
        return repairs.best;
    }

    /** Tries tokens; what reads further than anything before is remembered. {@code added}: how many tokens there are more. */
    private void attempt(List<Token> tokens, int added, String problem, String remedy) {
        if (furthest == Trial.WHOLE) {
            return;
        }
        int reached = trial.read(tokens);
        int further = reached == Trial.WHOLE ? reached : reached - added;
        if (further > furthest) {
            furthest = further;
            best = Advice.of(problem, remedy);
        }
    }

    /** A word that is wrong may be taken for a name, so that the mistake shows later: then any keyword may have been meant. */
    private void misspelt(int offset) {
        int at = spot.index() + offset;
        var token = spot.token(offset);
        boolean mayBe = token.kind() == Token.Kind.WORD && (offset == 0 || !Keywords.contains(token.value()));
        if (at < 0 || at >= spot.tokens().size() || !mayBe) {
            return;
        }
        var meant = new ArrayList<>(Nearest.all(token.value(), spot.expected()));
        if (token.value().length() > 2 && !Keywords.contains(token.value())) {
            meant.addAll(Nearest.all(token.value(), Keywords.all()));
        }
        meant.stream()
                .limit(MOST_MEANT)
                .forEach(near -> attempt(
                        replaced(at, word(near)),
                        0,
                        Shown.of(token) + (offset == 0 ? " cannot stand here" : " is no keyword") + "; did you mean `" + near + "`?",
                        ""));
    }

    /** Two keywords without a space between them. */
    private void glued() {
        var token = spot.found();
        for (int i = 2; token.kind() == Token.Kind.WORD && i < token.value().length() - 1; i++) {
            var first = token.value().substring(0, i);
            var second = token.value().substring(i);
            if (Keywords.contains(first) && Keywords.contains(second)) {
                var tokens = replaced(spot.index(), word(first));
                tokens.add(spot.index() + 1, word(second));
                attempt(tokens, 1, Shown.of(token) + " cannot stand here; did you mean `" + first + " " + second + "`?", "");
            }
        }
    }

    /** A list of one, of which the parentheses were left out. */
    private void missingParentheses() {
        if (spot.expects("(") && spot.found().isName()) {
            var tokens = new ArrayList<>(spot.tokens());
            tokens.add(spot.index() + 1, word(")"));
            tokens.add(spot.index(), word("("));
            attempt(tokens, 2, "the parentheses round " + Shown.of(spot.found()) + " are missing", "`(" + spot.found().text() + ")`");
        }
    }

    private void swapped(int offset) {
        int at = spot.index() + offset;
        if (at < 0 || at + 1 >= spot.tokens().size()) {
            return;
        }
        var tokens = new ArrayList<>(spot.tokens());
        var first = spot.tokens().get(at);
        var second = spot.tokens().get(at + 1);
        if (!isKeyword(first) || !isKeyword(second)) {
            return;
        }
        tokens.set(at, loose(second));
        tokens.set(at + 1, loose(first));
        attempt(
                tokens,
                0,
                Shown.of(first) + " and " + Shown.of(second) + " stand in the wrong order",
                "`" + second.text() + " " + first.text() + "`");
    }

    private void missing(String what) {
        if (spot.expects(what)) {
            insert(what, 0);
        }
    }

    private void missingWords(int offset) {
        for (var word : spot.expected()) {
            boolean isSign = word.equals(",") || word.equals(")");
            if (!Expectations.isKind(word) && !(isSign && offset == 0) && !isOperator(word)) {
                insert(word, offset);
            }
        }
    }

    private void insert(String word, int offset) {
        int at = spot.index() + offset;
        if (at <= 0) {
            return;
        }
        var tokens = new ArrayList<>(spot.tokens());
        tokens.add(at, word(word));
        var where = at < spot.tokens().size()
                ? " before " + Shown.of(spot.tokens().get(at))
                : " at the end";
        if (word.equals(")")) {
            attempt(tokens, 1, "the parenthesis in " + opening(at) + " is not closed", "close it with `)`");
        } else {
            attempt(tokens, 1, "`" + word + "` is missing" + where, around(tokens, at));
        }
    }

    private String opening(int end) {
        return spot.opening(end).map(Shown::quoted).orElse("the statement");
    }

    /** Something that is no word: its place is held by the simplest of its kind. */
    private void missingThings() {
        missing("a name", new Token(Token.Kind.QUOTED, "\"…\"", "…", -1));
        missing("a number", new Token(Token.Kind.INTEGER, "1", "1", -1));
        missing("a whole number", new Token(Token.Kind.INTEGER, "1", "1", -1));
        missing("a text in quotes", new Token(Token.Kind.TEXT, "'…'", "…", -1));
        missing("an expression", new Token(Token.Kind.INTEGER, "1", "1", -1));
    }

    private void missing(String kind, Token example) {
        if (spot.expects(kind)) {
            var tokens = new ArrayList<>(spot.tokens());
            tokens.add(spot.index(), example);
            var where = spot.isAtEnd() ? " at the end" : " before " + Shown.of(spot.found());
            attempt(tokens, 1, kind + " is missing" + where, "");
        }
    }

    private void tooMuch(int offset) {
        int at = spot.index() + offset;
        if (at <= 0 || at >= spot.tokens().size()) {
            return;
        }
        var token = spot.tokens().get(at);
        boolean isSign = token.kind() == Token.Kind.SYMBOL || token.kind() == Token.Kind.OPERATOR;
        if (offset < 0 && !isSign) {
            return;
        }
        var tokens = new ArrayList<>(spot.tokens());
        tokens.remove(at);
        boolean isDoubled = offset == 0 && token.value().equals(spot.token(-1).value());
        var problem = isDoubled
                ? Shown.of(token) + " is written twice"
                : offset < 0
                        ? Shown.of(token) + " before " + (spot.isAtEnd() ? "the end" : Shown.of(spot.found())) + " is too much"
                        : Shown.of(token) + " cannot stand here" + Expectations.sentence(spot.expected());
        attempt(tokens, -1, problem, "leave " + Shown.of(token) + " out");
    }

    /** Another word, however different it is, if the statement is right with it. */
    private void mistaken() {
        if (spot.isAtEnd() || spot.found().kind() != Token.Kind.WORD || furthest == Trial.WHOLE) {
            return;
        }
        for (var word : spot.expected()) {
            boolean isWhole = Keywords.contains(word) && trial.read(replaced(spot.index(), word(word))) == Trial.WHOLE;
            if (isWhole) {
                furthest = Trial.WHOLE;
                best = Advice.of(Shown.of(spot.found()) + " cannot stand here: expected `" + word + "`", "");
                return;
            }
        }
    }

    private ArrayList<Token> replaced(int at, Token token) {
        var tokens = new ArrayList<>(spot.tokens());
        tokens.set(at, token);
        return tokens;
    }

    /** The mended words with their neighbours, as far as these are words. */
    private static String around(List<Token> tokens, int at) {
        int start = Math.max(0, at - 2);
        int end = Math.min(tokens.size(), at + 3);
        while (start < at - 1 && tokens.get(start).kind() == Token.Kind.SYMBOL) {
            start++;
        }
        while (end > at + 1 && (tokens.get(end - 1).is("(") || tokens.get(end - 1).is(","))) {
            end--;
        }
        return "`" + Shown.text(tokens.subList(start, end)) + "`";
    }

    private static boolean isKeyword(Token token) {
        return token.kind() == Token.Kind.WORD && Keywords.contains(token.value());
    }

    private static boolean isOperator(String word) {
        return !word.isEmpty() && "+-*/<>=~!@#%^&|`?".indexOf(word.charAt(0)) >= 0;
    }

    private static Token loose(Token token) {
        return new Token(token.kind(), token.text(), token.value(), -1);
    }

    private static Token word(String word) {
        boolean isWord = Character.isLetter(word.charAt(0));
        return new Token(isWord ? Token.Kind.WORD : Token.Kind.SYMBOL, word, Identifier.fold(word), -1);
    }
}

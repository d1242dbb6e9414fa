package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import java.util.Optional;
import java.util.Set;

/** Forms of PostgreSQL's own that are easily remembered in another way. */
final class Misunderstandings implements Advice.Adviser {

    /** Reserved words that begin a clause: where a name is expected, one of these is no name that was chosen badly. */
    private static final Set<String> CLAUSES = Set.of(
            "unique", "primary", "foreign", "check", "constraint", "default", "not", "null", "select", "from", "where", "on",
            "to", "as", "using", "references", "with", "in", "into", "for", "and", "or", "create", "grant", "returning",
            "having", "when", "then", "else", "end", "union", "except", "intersect", "only", "is", "distinct", "collate");

    @Override
    public Optional<Advice> on(Spot spot) {
        boolean isGrant = spot.beginsWith("grant") || spot.beginsWith("revoke");
        if (isGrant && spot.expects("on") && spot.found().isName() && spot.index() > 1) {
            return Advice.of(
                    "`on` is missing before " + Shown.of(spot.found()),
                    "`" + spot.token(-1).text() + " on " + spot.found().text() + "`");
        }
        if (spot.has(0, ";")) {
            return semicolon(spot);
        }
        if (spot.has(0, ")") && spot.opening(spot.index()).isEmpty()) {
            return Advice.of("`)` closes no parenthesis that is open", "leave `)` out");
        }
        if (spot.has(-1, "exists") && !spot.has(-2, "if") && spot.beginsWith("drop")) {
            return Advice.of("`if` is missing before `exists`", "`if exists " + spot.found().text() + "`");
        }
        if (spot.expects("on") && spot.expects("using") && spot.hasBefore("join")) {
            return Advice.of("the join has no condition", "`on a.b = c.d`, `using (b)`, or `cross join`");
        }
        if (spot.beginsWith("create", "type") && spot.hasBefore("enum") && spot.found().isName()) {
            return Advice.of("the values of an enum are texts", "write `'" + spot.found().value() + "'`");
        }
        if (spot.token(-1).is("double") && spot.expects("precision")) {
            return Advice.of("`double` is half of the name of a type", "`double precision`");
        }
        if (spot.beginsWith("alter", "table") && spot.has(0, "if", "exists") && spot.index() > 3) {
            return Advice.of("`if exists` stands before the name", "`drop column if exists …`");
        }
        boolean isGlued = spot.isGlued(0) && spot.found().kind() == Token.Kind.WORD;
        boolean isNumber =
                spot.token(-1).kind() == Token.Kind.INTEGER || spot.token(-1).kind() == Token.Kind.DECIMAL;
        if (isGlued && isNumber) {
            var value = spot.token(-1).text() + spot.found().text();
            return Advice.of("`" + value + "` is no number", "write `'" + value + "'` in quotes");
        }
        return reserved(spot);
    }

    private static Optional<Advice> semicolon(Spot spot) {
        return spot.opening(spot.index())
                .flatMap(open -> Advice.of(
                        "`;` ends the statement while the parenthesis in " + Shown.quoted(open) + " is open",
                        "`,` or `)`"))
                .or(() -> Advice.of("`;` ends the statement, and more follows", "write each statement by itself"));
    }

    /** A reserved word where only a name can stand. */
    private static Optional<Advice> reserved(Spot spot) {
        var found = spot.found();
        boolean isReserved = found.kind() == Token.Kind.WORD
                && Keywords.category(found.value()) == Keywords.Category.RESERVED
                && !CLAUSES.contains(found.value());
        boolean mayBeName = spot.expects("a name") || spot.has(-1, "(") || spot.has(-1, ",");
        boolean goesOn = spot.token(1).isName() || spot.has(1, "(") || spot.has(1, ".") || spot.has(1, ",");
        return isReserved && mayBeName && goesOn && spot.expected().size() <= 10
                ? Advice.of(
                        Shown.of(found) + " is a reserved word and no name",
                        "another name, or `\"" + found.value() + "\"` in quotes everywhere")
                : Optional.empty();
    }
}

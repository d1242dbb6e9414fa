package dev.rung.sql.mistake;

import dev.rung.sql.SyntaxError;
import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Optional;

/** Says what is wrong where a statement does not go on, and what to write instead. */
public final class Mistakes {

    private static final List<Advice.Adviser> KNOWN = List.of(
            new Unreadable(),
            new Placeholders(),
            new Characters(),
            new OtherDatabases(),
            new MySql(),
            new Oracle(),
            new SqlServer(),
            new Misunderstandings());

    private Mistakes() {}

    /**
     * Explains a mistake.
     *
     * @param spot where the statement does not go on
     * @param trial tells how far the statement would be read if it were written otherwise
     * @return what is said of it
     */
    public static SyntaxError explain(Spot spot, Trial trial) {
        var advice = known(spot).or(() -> Repairs.of(spot, trial)).orElseGet(() -> plain(spot));
        return new SyntaxError(
                spot.found().place(), advice.problem(), Expectations.grouped(spot.expected()), advice.remedy());
    }

    /**
     * Whether the words are such as somebody writes who knows another database or a tool, and not such as a newer PostgreSQL may know.
     *
     * @param spot where the statement does not go on
     * @return whether more is known of it than that it is wrong
     */
    public static boolean isKnown(Spot spot) {
        return known(spot).isPresent() || Nearest.of(spot.found().value(), spot.expected()).isPresent();
    }

    private static Optional<Advice> known(Spot spot) {
        return KNOWN.stream().flatMap(adviser -> adviser.on(spot).stream()).findFirst();
    }

    private static Advice plain(Spot spot) {
        var expected = Expectations.sentence(spot.expected());
        if (spot.isAtEnd()) {
            return new Advice("the statement ends too early" + expected, "");
        }
        var near = spot.found().kind() == Token.Kind.WORD
                ? Nearest.toKeyword(spot.found().value(), spot.expected())
                : "";
        return new Advice(Shown.of(spot.found()) + " cannot stand here" + (near.isEmpty() ? expected : near), "");
    }
}

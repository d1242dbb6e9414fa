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
     * Whether a statement whose first words no version knows is wrong all the same, and not one that a newer PostgreSQL may know.
     *
     * @param spot the first word that is not known
     * @param trial tells how far the statement would be read if it were written otherwise
     * @return whether it is surely a mistake
     */
    public static boolean isSure(Spot spot, Trial trial) {
        return known(spot).isPresent()
                || Nearest.of(spot.found().value(), spot.expected()).isPresent()
                || cannotBegin(spot)
                || Repairs.isSure(spot, trial);
    }

    /** Neither a verb nor the kind of an object has such a sign behind it. */
    private static boolean cannotBegin(Spot spot) {
        var behind = spot.token(1);
        boolean isSign = behind.kind() == Token.Kind.SYMBOL || behind.kind() == Token.Kind.OPERATOR;
        boolean isCall = spot.isFirst() && behind.is("(") && spot.isGlued(1);
        boolean mayHaveOptions = spot.isFirst() && behind.is("(");
        return isCall || isSign && !mayHaveOptions && !behind.is(";");
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

package dev.rung.processor.replay.history;

import dev.rung.Direction;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.verdict.Difference;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.spi.Ruling;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes back what the replay said of a migration where a server says otherwise. Where both find a mistake at the same place, what the replay says
 * stays: it knows what to do.
 */
final class Agreement {

    private final Ruling ruling;
    private final List<CompiledStatement> up;
    private final List<CompiledStatement> down;

    Agreement(Ruling ruling, List<CompiledStatement> up, List<CompiledStatement> down) {
        this.ruling = ruling;
        this.up = up;
        this.down = down;
    }

    Outcome of(Outcome outcome) {
        if (ruling instanceof Ruling.Undecided) {
            return outcome;
        }
        var differences =
                outcome.differences().stream().filter(difference(outcome)).toList();
        return new Outcome(
                outcome.after(),
                agreed(outcome.up(), up, accepted(Direction.UP, up)),
                agreed(outcome.down(), down, accepted(Direction.DOWN, down)),
                ruling instanceof Ruling.Refused ? outcome.unread() : List.of(),
                differences,
                differences.isEmpty() ? Restoration.NOTHING : outcome.restoration(),
                outcome.losses(),
                outcome.touches(),
                outcome.observed());
    }

    /** How many statements the server took on a way, which comes after the way up. */
    private int accepted(Direction direction, List<CompiledStatement> statements) {
        if (ruling instanceof Ruling.Refused refused && !refused.isAgain()) {
            boolean isHere = refused.direction() == direction;
            return isHere ? refused.statement() : direction == Direction.UP ? statements.size() : 0;
        }
        return statements.size();
    }

    private static List<Objection> agreed(
            List<Objection> objections, List<CompiledStatement> statements, int accepted) {
        var taken = statements.subList(0, accepted);
        return objections.stream()
                .filter(objection -> !isAmong(objection, taken, statements))
                .toList();
    }

    /** Whether it is about one of these statements, or about one that it holds as a text. */
    private static boolean isAmong(
            Objection objection, List<CompiledStatement> taken, List<CompiledStatement> statements) {
        var statement = objection.statement();
        return taken.contains(statement)
                || !statements.contains(statement)
                        && taken.stream().anyMatch(statement::standsAt)
                        && statements.stream().skip(taken.size()).noneMatch(statement::standsAt);
    }

    /** Which differences there are, as far as the server tells: those of looks where it sees no more than these. */
    private Predicate<Difference> difference(Outcome outcome) {
        if (!(ruling instanceof Ruling.Changed changed) || changed.isAgain()) {
            return difference -> ruling instanceof Ruling.Refused refused && !refused.isAgain();
        }
        if (changed.isOrderOnly()) {
            return Difference::isCosmetic;
        }
        boolean isOfLooks = outcome.differences().size() >= changed.changes().size();
        return difference -> isOfLooks || !difference.isCosmetic();
    }
}

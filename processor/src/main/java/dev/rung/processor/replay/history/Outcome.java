package dev.rung.processor.replay.history;

import dev.rung.processor.replay.safety.Observed;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.processor.replay.verdict.Difference;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.processor.replay.verdict.Unread;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of a migration.
 *
 * @param after the history with it
 * @param up what PostgreSQL would refuse on the way up
 * @param down what it would refuse on the way down
 * @param unread the statements that were not followed, on both ways
 * @param differences what is not what it was, after the way down
 * @param restoration how that is put right
 * @param losses the tables and columns that lose what is in them on the way up
 * @param touches the objects that it changes or needs, if they are known
 * @param observed what it does to a running system
 */
public record Outcome(
        Replay after,
        List<Objection> up,
        List<Objection> down,
        List<Unread> unread,
        List<Difference> differences,
        Restoration restoration,
        List<Loss> losses,
        Optional<Set<String>> touches,
        Observed observed) {

    /** What each statement does to a running system on the way up. */
    public List<StatementEffect> effects() {
        return observed.up();
    }

    /** This one of a declared effect, with what PostgreSQL would refuse of what is executed in truth. */
    Outcome declaredFor(Outcome executed) {
        var refused = Stream.concat(executed.up().stream(), up.stream()).toList();
        return new Outcome(
                after,
                refused,
                down,
                List.of(),
                differences,
                restoration,
                losses,
                Optional.empty(),
                executed.observed());
    }
}

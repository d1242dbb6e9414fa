package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.sql.tree.LockMode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A migration goes on to work that grows with a table, while an earlier statement keeps a table locked. */
final class WorkUnderLock extends SafetyCheck {

    /**
     * A lock that the transaction holds.
     *
     * @param table the table
     * @param mode how
     * @param taker the statement that took it
     */
    private record Held(long table, LockMode mode, StatementEffect taker) {}

    @Override
    Optional<Finding> find(WayUp wayUp) {
        if (!wayUp.isTransactional()) {
            return Optional.empty();
        }
        var held = new TreeMap<Long, Held>();
        for (var effect : wayUp.effects()) {
            var strongest = held.values().stream()
                    .filter(lock -> !locksItself(effect, lock.table()))
                    .reduce((one, other) -> other.mode().compareTo(one.mode()) > 0 ? other : one);
            if (strongest.isPresent() && Blocking.of(effect, wayUp).isEmpty() && isWork(effect, wayUp)) {
                return Optional.of(finding(strongest.get(), effect, wayUp));
            }
            take(effect, wayUp, held);
        }
        return Optional.empty();
    }

    private static void take(StatementEffect effect, WayUp wayUp, TreeMap<Long, Held> held) {
        effect.effect().locks().forEach((relation, mode) -> {
            boolean isTable = effect.find(relation)
                    .filter(found -> found.is(ObjectKind.TABLE, ObjectKind.MATERIALIZED_VIEW))
                    .isPresent();
            if (isTable && mode.stopsWriters() && wayUp.isWatched(relation)) {
                held.merge(
                        relation,
                        new Held(relation, mode, effect),
                        (one, other) -> other.mode().compareTo(one.mode()) > 0 ? other : one);
            }
        });
    }

    private static boolean locksItself(StatementEffect effect, long table) {
        var mode = effect.effect().locks().get(table);
        return mode != null && mode.stopsWriters();
    }

    private static boolean isWork(StatementEffect effect, WayUp wayUp) {
        return worked(effect).stream().anyMatch(wayUp::isWatched);
    }

    private static TreeSet<Long> worked(StatementEffect effect) {
        var worked = new TreeSet<>(effect.effect().rewrites());
        worked.addAll(effect.effect().scans());
        return worked;
    }

    private Finding finding(Held held, StatementEffect effect, WayUp wayUp) {
        var tables = worked(effect).stream()
                .filter(wayUp::isWatched)
                .map(effect::name)
                .toList();
        var locked = held.taker().name(held.table());
        var them = held.mode().stopsReaders() ? "readers and writers" : "writers";
        var message = """
                reads all of %s while an earlier statement keeps %s locked
                  in: %s
                  `%s` took %s, which ends with the migration; %s wait until then
                  fix: let the migration end after that, and do the rest in a migration of its own
                  or, if `%s` is small: -Arung.small=%s, or %s""".formatted(
                        Sentence.names(tables),
                        tables.equals(List.of(locked)) ? "it" : "`" + locked + "`",
                        ReplayCheck.excerpt(effect.statement()),
                        ReplayCheck.excerpt(held.taker().statement().sql()),
                        held.mode().words(),
                        them,
                        locked,
                        locked,
                        allowance());
        var place = effect.statement().place();
        return wayUp.isInDoubt(held.table()) ? note(place, message) : warning(place, message);
    }
}

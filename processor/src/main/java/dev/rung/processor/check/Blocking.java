package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.sql.tree.LockMode;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement that reads or copies tables while it locks writers or readers out of them.
 *
 * @param effect the statement
 * @param tables the tables that it works on and locks, with the lock
 * @param wayUp the migration
 */
record Blocking(StatementEffect effect, SortedMap<Long, LockMode> tables, WayUp wayUp) {

    Blocking {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    static Optional<Blocking> of(StatementEffect effect, WayUp wayUp) {
        var tables = new TreeMap<Long, LockMode>();
        var worked = new TreeSet<>(effect.effect().rewrites());
        worked.addAll(effect.effect().scans());
        for (long table : worked) {
            lock(effect, table)
                    .filter(mode -> mode.stopsWriters() && wayUp.isWatched(table))
                    .ifPresent(mode -> tables.put(table, mode));
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(new Blocking(effect, tables, wayUp));
    }

    /** A lock on an index is one on its table: whoever plans a query opens all indexes. */
    private static Optional<LockMode> lock(StatementEffect effect, long table) {
        var locks = effect.effect().locks();
        return Stream.concat(
                        Stream.of(table),
                        effect.before().children(table, ObjectKind.INDEX).stream()
                                .map(SchemaObject::id)
                                .filter(index -> locks.get(index) == LockMode.ACCESS_EXCLUSIVE))
                .filter(locks::containsKey)
                .map(locks::get)
                .reduce(LockMode::or);
    }

    Optional<Cause> cause() {
        return Cause.of(this);
    }

    /** The strongest of the locks. */
    LockMode mode() {
        return tables.values().stream().reduce(LockMode::or).orElseThrow();
    }

    /** {@code while nobody can read or write it}. */
    String exclusion() {
        var them = tables.size() == 1 ? "it" : "them";
        return mode().stopsReaders() ? "while nobody can read or write " + them : "while nobody can write to " + them;
    }

    /** {@code ACCESS EXCLUSIVE until the end of the migration}. */
    String lock() {
        return mode().words() + (wayUp.isTransactional() ? " until the end of the migration" : " until it is done");
    }

    /** {@code ; `reports` has about 31 million rows}, where that is known. */
    String size() {
        return tables.keySet().stream()
                .flatMap(table -> wayUp.size(table).stream().map(rows -> "; `" + effect.name(table) + "` has " + rows))
                .collect(Collectors.joining());
    }

    /** The names of the tables, as people say them. */
    String names() {
        return Sentence.names(tables.keySet().stream().map(effect::name).toList());
    }

    /** The first of the tables. */
    SchemaObject table() {
        return effect.find(tables.firstKey()).orElseThrow();
    }

    /** Whether it is certain. */
    boolean isCertain() {
        return tables.keySet().stream().noneMatch(wayUp::isInDoubt);
    }
}

package dev.rung.processor;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.compile.History;
import dev.rung.processor.compile.History.StoredSql;
import dev.rung.processor.judge.JudgedHistory;
import dev.rung.processor.read.EarlierResult;
import dev.rung.processor.read.Histories;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.replay.history.ReplayedHistory;
import dev.rung.processor.replay.safety.Running;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;

/** Histories on top of each other: before the first migration of one there is what those make that it comes after. */
final class Layers {

    private final ProcessingEnvironment environment;
    private final Histories histories;
    private final List<Part> parts;
    private final Running running;

    Layers(ProcessingEnvironment environment, Histories histories, List<Part> parts, Running running) {
        this.environment = environment;
        this.histories = histories;
        this.parts = parts;
        this.running = running;
    }

    /** What is there already. Versions of other histories say nothing to one, so that they are numbered anew, below all of its own. */
    private static final class Ground {

        private final History history;
        private long next = Long.MIN_VALUE;

        Ground(History history) {
            this.history = history;
        }

        long add(Optional<StoredSql> sql) {
            long place = next++;
            sql.ifPresentOrElse(known -> history.add(place, known), () -> history.add(place));
            return place;
        }
    }

    /** One history on top of those that it comes after. */
    ReplayedHistory upTo(Part part) {
        var history = new ReplayedHistory(running);
        fill(history, part);
        return history;
    }

    /** The same for a server. */
    JudgedHistory judgedUpTo(Part part) {
        var history = new JudgedHistory();
        fill(history, part);
        return history;
    }

    private void fill(History history, Part part) {
        var ground = new Ground(history);
        histories.foundations(part.history()).forEach(name -> add(name, ground, new HashMap<>()));
        part.sources().forEach(source -> history.add(source.version()));
        part.compiled().forEach(history::add);
        part.others()
                .forEach(other -> stored(other)
                        .ifPresentOrElse(sql -> history.add(other.version(), sql), () -> history.add(other.version())));
    }

    /**
     * All histories of this compilation, each after those that it comes after.
     *
     * @param names takes what the migrations are called, by their number
     */
    ReplayedHistory all(Map<Long, String> names) {
        var history = new ReplayedHistory(running);
        var ground = new Ground(history);
        var added = new HashSet<String>();
        for (var part : parts) {
            histories.foundations(part.history()).stream().filter(added::add).forEach(name -> add(name, ground, names));
            if (added.add(part.history().name())) {
                add(part, ground, names);
            }
        }
        return history;
    }

    private void add(String name, Ground ground, Map<Long, String> names) {
        parts.stream()
                .filter(part -> part.history().name().equals(name))
                .findFirst()
                .ifPresentOrElse(part -> add(part, ground, names), () -> addLibrary(name, ground));
    }

    private void addLibrary(String name, Ground ground) {
        var migrations = histories.ofLibrary(name);
        if (migrations.isEmpty()) {
            ground.add(Optional.empty());
        }
        for (var migration : migrations) {
            ground.add(Optional.ofNullable(migration.effect())
                    .or(() -> EarlierResult.sqlOfLibrary(environment, migration, "up"))
                    .map(sql -> upwards(sql, migration)));
        }
    }

    private void add(Part part, Ground ground, Map<Long, String> names) {
        var upwards = new TreeMap<Long, Optional<StoredSql>>();
        var called = new HashMap<Long, String>();
        for (var source : part.sources()) {
            upwards.put(source.version(), Optional.empty());
            called.put(source.version(), source.canonicalName());
        }
        part.compiled().forEach(migration -> upwards.put(migration.source().version(), upwards(migration)));
        for (var other : part.others()) {
            upwards.put(other.version(), stored(other));
            called.put(other.version(), other.canonicalName());
        }
        upwards.forEach((version, statements) ->
                names.put(ground.add(statements), "`%s` (version %d)".formatted(called.get(version), version)));
    }

    private static Optional<StoredSql> upwards(CompiledMigration migration) {
        return migration
                .effect()
                .or(() -> migration.up().opaque().isEmpty()
                        ? Optional.of(migration.up().statements())
                        : Optional.empty())
                .map(sql ->
                        new StoredSql(sql, Optional.empty(), migration.source().transactional()));
    }

    private static StoredSql upwards(String sql, StoredMigration migration) {
        return new StoredSql(CompiledStatement.allElsewhere(sql), Optional.empty(), migration.transactional());
    }

    /** What an earlier compilation stored of a migration of this module. */
    private Optional<StoredSql> stored(StoredMigration other) {
        return EarlierResult.upwards(environment, other)
                .map(up -> new StoredSql(
                        CompiledStatement.allElsewhere(up),
                        other.irreversible() == null && !other.opaque()
                                ? EarlierResult.sql(environment, other, "down").map(CompiledStatement::allElsewhere)
                                : Optional.empty(),
                        other.transactional()));
    }
}

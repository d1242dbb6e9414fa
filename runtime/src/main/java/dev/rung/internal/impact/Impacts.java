package dev.rung.internal.impact;

import dev.rung.Direction;
import dev.rung.Impact;
import dev.rung.Plan;
import dev.rung.RefusedException;
import dev.rung.Settings;
import dev.rung.internal.content.EffectResources;
import dev.rung.internal.content.Executables;
import dev.rung.internal.plan.Step;
import dev.rung.internal.text.Texts;
import dev.rung.spi.CompiledEffect;
import dev.rung.spi.CompiledEffects;
import dev.rung.spi.Registry;
import dev.rung.sql.tree.LockMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what a plan would do to the database as it is now. Looks at it in transactions of its own that change nothing. */
public final class Impacts {

    private final Executables contents;
    private final EffectResources resources;
    private final Duration lockTimeout;

    public Impacts(Executables contents, Registry registry, Settings settings) {
        this.contents = contents;
        this.resources = new EffectResources(registry.getClass().getClassLoader(), registry.name());
        this.lockTimeout = settings.lockTimeout();
    }

    /**
     * What steps would do.
     *
     * @param looksAtData whether to look for rows that statements would fail for
     */
    public Impact of(List<Step> steps, boolean looksAtData, Connection connection) throws SQLException {
        var known = new ArrayList<Known>();
        for (var step : steps) {
            known.add(new Known(contents.planned(step), effects(step)));
        }
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction read only");
            statement.execute("set local statement_timeout = '5s'");
            statement.execute("set local lock_timeout = '1s'");
            return impact(known, looksAtData, connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /**
     * A step.
     *
     * @param effects what its statements do, or null if that is not known
     */
    private record Known(Plan.Planned planned, @Nullable CompiledEffects effects) {

        private List<CompiledEffect> statements() {
            return effects == null ? List.of() : effects.statements();
        }
    }

    /** Only on the way up it is known what statements do, and only where each of them has its effect. */
    private @Nullable CompiledEffects effects(Step step) {
        var entry = step.entry();
        if (entry == null || entry.opaque() || step.recorded() || step.direction() == Direction.DOWN) {
            return null;
        }
        var statements = contents.of(step).statements();
        return resources
                .read(entry)
                .filter(effects -> statements != null && effects.statements().size() == statements.size())
                .orElse(null);
    }

    private Impact impact(List<Known> steps, boolean looksAtData, Connection connection) throws SQLException {
        var all = steps.stream().flatMap(step -> step.statements().stream()).toList();
        var tables = LiveTable.all(all.stream().flatMap(Impacts::tables).collect(Collectors.toSet()), connection);
        var problems = looksAtData ? problems(steps, tables, connection) : Map.<CompiledEffect, List<String>>of();
        return new Impact(
                steps.stream().map(step -> step(step, tables, problems)).toList(),
                new Obstacles(connection, lockTimeout).of(all));
    }

    private static Stream<CompiledEffect.Table> tables(CompiledEffect effect) {
        return Stream.of(effect.locks().keySet(), effect.copies(), effect.reads())
                .flatMap(Set::stream);
    }

    private static Impact.Step step(
            Known step, Map<CompiledEffect.Table, LiveTable> tables, Map<CompiledEffect, List<String>> problems) {
        var effects = step.effects();
        var sql = step.planned().sql();
        if (effects == null || sql == null) {
            return new Impact.Step(step.planned(), null, false);
        }
        var statements = new ArrayList<Impact.Statement>();
        var held = new TreeMap<CompiledEffect.Table, LockMode>();
        for (int i = 0; i < sql.size(); i++) {
            var effect = effects.statements().get(i);
            if (!step.planned().transactional()) {
                held.clear();
            }
            var locks = new ArrayList<Impact.Lock>();
            effect.locks().forEach((table, mode) -> {
                boolean isStronger = !held.containsKey(table) || held.get(table).compareTo(mode) < 0;
                if (tables.containsKey(table) && mode.stopsWriters() && isStronger) {
                    held.put(table, mode);
                    locks.add(new Impact.Lock(Names.shown(table), mode));
                }
            });
            statements.add(new Impact.Statement(
                    sql.get(i),
                    locks,
                    work(effect, tables),
                    effect.waits(),
                    effect.reshapes().stream()
                            .filter(tables::containsKey)
                            .map(Names::shown)
                            .toList(),
                    problems.getOrDefault(effect, List.of()),
                    !held.isEmpty()));
        }
        return new Impact.Step(step.planned(), statements, effects.isAccepted());
    }

    private static List<Impact.Work> work(CompiledEffect effect, Map<CompiledEffect.Table, LiveTable> tables) {
        return Stream.concat(effect.copies().stream(), effect.reads().stream())
                .distinct()
                .flatMap(
                        table -> Optional.ofNullable(tables.get(table)).map(live -> work(table, effect, live)).stream())
                .toList();
    }

    private static Impact.Work work(CompiledEffect.Table table, CompiledEffect effect, LiveTable live) {
        var kind = kind(table, effect);
        int indexes =
                kind == Impact.Kind.COPIES ? live.indexes() : effect.builds().getOrDefault(table, 0);
        return new Impact.Work(
                kind, Names.shown(table), live.rows(), live.bytes(), indexes, Cost.of(kind, live, indexes));
    }

    private static Impact.Kind kind(CompiledEffect.Table table, CompiledEffect effect) {
        if (effect.copies().contains(table)) {
            return Impact.Kind.COPIES;
        }
        if (effect.builds().containsKey(table)) {
            return Impact.Kind.BUILDS;
        }
        if (effect.demands().stream()
                .anyMatch(demand -> demand instanceof CompiledEffect.Reference
                        && demand.table().equals(table))) {
            return Impact.Kind.COMPARES;
        }
        return effect.locks().get(table) == LockMode.ROW_EXCLUSIVE ? Impact.Kind.CHANGES : Impact.Kind.READS;
    }

    /** What earlier steps change may be another matter when the statement runs, and nothing is said of it. */
    private static Map<CompiledEffect, List<String>> problems(
            List<Known> steps, Map<CompiledEffect.Table, LiveTable> tables, Connection connection) throws SQLException {
        var problems = new HashMap<CompiledEffect, List<String>>();
        var changed = new HashSet<CompiledEffect.Table>();
        var probe = new DataProbe(connection);
        for (var step : steps) {
            if (step.effects() == null) {
                return problems;
            }
            for (var effect : step.statements()) {
                for (var demand : effect.demands()) {
                    if (tables.containsKey(demand.table()) && !changed.contains(demand.table())) {
                        probe.problem(demand)
                                .ifPresent(problem -> problems.computeIfAbsent(effect, any -> new ArrayList<>())
                                        .add(problem));
                    }
                }
                effect.locks().forEach((table, mode) -> {
                    if (mode == LockMode.ROW_EXCLUSIVE) {
                        changed.add(table);
                    }
                });
                changed.addAll(effect.reshapes());
            }
        }
        return problems;
    }

    /**
     * Refuses steps while which others would wait for too long.
     *
     * @throws RefusedException when there is one that is not accepted
     */
    public static void requireShort(Impact impact, Duration longest) {
        for (var step : impact.steps()) {
            if (!step.isAccepted() && step.blocking().compareTo(longest) > 0) {
                throw new RefusedException(refusal(step, longest));
            }
        }
    }

    private static String refusal(Impact.Step step, Duration longest) {
        var statements = step.statements() == null ? List.<Impact.Statement>of() : step.statements();
        var lines = statements.stream()
                .flatMap(statement -> Stream.concat(
                        statement.locks().stream().map(ImpactScript::lock),
                        statement.work().stream().map(ImpactScript::work)))
                .collect(Collectors.joining("\n  "));
        return """
                %d %s would keep others waiting for %s, and `migrations.max-blocking` is %s
                  %s
                  nothing was run
                  fix: the same as an online change, such as `rung expand` writes it
                  or, if others may wait: `rung migrate --accept-blocking`, or `@Allow` of the check that warns of it, on the migration""".formatted(
                        step.planned().version(),
                        step.planned().description(),
                        ImpactScript.about(step.blocking()),
                        Texts.duration(longest),
                        lines);
    }
}

package dev.rung.internal.content;

import dev.rung.Direction;
import dev.rung.Plan;
import dev.rung.RefusedException;
import dev.rung.internal.history.Seal;
import dev.rung.internal.plan.Step;
import dev.rung.spi.Registry;
import dev.rung.spi.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what the steps of a plan do: compiled SQL from the class path, code from the registry, or SQL from the history. */
public final class Executables {

    private final Registry registry;
    private final Seal seal;
    private final SqlResources resources;
    private final Map<Long, SqlResources.Both> read = new HashMap<>();

    public Executables(Registry registry, Seal seal) {
        this.registry = registry;
        this.seal = seal;
        this.resources = new SqlResources(registry.getClass().getClassLoader(), registry.name());
    }

    /**
     * Reads what the steps run, and looks whether it is what the compiler wrote, before the first of them runs.
     *
     * @throws dev.rung.ConfigurationException when it is not
     * @throws RefusedException when a step cannot be taken back
     */
    public void require(List<Step> steps) {
        steps.forEach(this::of);
    }

    public Executable of(Step step) {
        var entry = step.entry();
        if (step.recorded()) {
            return new Executable.Sql(List.of());
        }
        if (entry != null) {
            return of(entry, step.direction());
        }
        var stored = step.stored();
        var down = stored == null ? null : stored.down();
        if (down == null) {
            throw new RefusedException("""
                    cannot roll back %s: its way down is not in the history
                      it ran as code, and what its down does depends on the data, so that only the code itself can do it
                      fix: roll back with a build that has `%s` as it was applied""".formatted(step.name(), step.className()));
        }
        if (stored != null && !seal.vouchesFor(stored.seal())) {
            throw new RefusedException("""
                    cannot roll back %s: its way down is not sealed with the key of this environment
                      who may write the history could have put it there, and it would run with the rights of this user
                      fix: roll back with a build that has `%s` as it was applied""".formatted(step.name(), step.className()));
        }
        return new Executable.Sql(
                down.stream().map(sql -> new Statement(sql, "")).toList());
    }

    /** A step with its statements, for people. */
    public Plan.Planned planned(Step step) {
        var statements = of(step).statements();
        return new Plan.Planned(
                step.direction(),
                step.version(),
                step.description(),
                step.className(),
                step.transactional(),
                statements == null
                        ? null
                        : statements.stream().map(Statement::sql).toList());
    }

    /** The statements that undo a migration, for the history to keep, or null when there are none to keep. */
    @Nullable
    public List<String> down(Step up) {
        var entry = up.entry();
        if (entry == null || entry.irreversible() != null) {
            return null;
        }
        var statements = of(entry, Direction.DOWN).statements();
        return statements == null
                ? null
                : statements.stream().map(Statement::sql).toList();
    }

    private Executable of(Registry.Entry entry, Direction direction) {
        if (entry.opaque()) {
            return new Executable.Opaque(MigrationCode.of(registry.instantiate(entry.version()), direction));
        }
        var both = read.computeIfAbsent(entry.version(), version -> resources.read(entry));
        return new Executable.Sql((direction == Direction.UP ? both.up() : both.down()).statements());
    }
}

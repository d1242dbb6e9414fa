package dev.rung.processor.replay.history;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.effect.Effects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.safety.Observed;
import dev.rung.processor.replay.safety.Observer;
import dev.rung.processor.replay.safety.Running;
import dev.rung.processor.replay.verdict.Difference;
import dev.rung.processor.replay.verdict.Doubt;
import dev.rung.sql.Parsed;
import dev.rung.sql.tree.DataStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The history so far. Immutable.
 *
 * @param schema the schema that it makes
 * @param doubt what of it is in doubt
 * @param endsInDoubt whether its last migration put something in doubt
 * @param running what is known of the system that it runs on
 */
public record Replay(Schema schema, Doubt doubt, boolean endsInDoubt, Running running) {

    /** Nothing has happened yet. */
    public static final Replay START = on(Running.OLDEST);

    /** Nothing has happened yet on a system. */
    public static Replay on(Running running) {
        return new Replay(Beginning.SCHEMA, Doubt.NONE, false, running);
    }

    /** The history with a migration of which nothing is known. */
    Replay unknown() {
        return new Replay(schema, new Doubt(doubt.names(), true, true, true), true, running);
    }

    /**
     * Takes a migration, in one transaction, up and from there down again. A way up that PostgreSQL would refuse has no way down to speak of.
     *
     * @param up its statements up
     * @param down its statements down, if it has a way down
     */
    public Outcome migrate(List<CompiledStatement> up, Optional<List<CompiledStatement>> down) {
        return migrate(up, down, true);
    }

    /**
     * Takes a migration up, and from there down again. A way up that PostgreSQL would refuse has no way down to speak of.
     *
     * @param up its statements up
     * @param down its statements down, if it has a way down
     * @param isTransactional whether each way is one transaction, and not one for each statement
     */
    public Outcome migrate(
            List<CompiledStatement> up, Optional<List<CompiledStatement>> down, boolean isTransactional) {
        var upwards = new Transition(schema, doubt, running.postgres());
        var observer = new Observer(upwards, running);
        run(upwards, up, isTransactional, observer::watch);
        var upVerdict = upwards.verdict();
        boolean inDoubt = !upVerdict.newDoubt().isEmpty();
        var after = new Replay(upwards.schema(), upVerdict.doubt(), inDoubt, observer.running());
        if (down.isEmpty() || !upVerdict.objections().isEmpty()) {
            return new Outcome(
                    after,
                    upVerdict.objections(),
                    List.of(),
                    upVerdict.unread(),
                    List.of(),
                    Restoration.NOTHING,
                    List.of(),
                    touches(upwards, upwards),
                    new Observed(observer.effects(), List.of()));
        }
        var downwards = new Transition(upwards.schema(), upVerdict.doubt(), running.postgres());
        var calls = new Observer(downwards, observer.running());
        run(downwards, down.get(), isTransactional, (statement, work) -> {
            if (isCall(statement)) {
                calls.watch(statement, work);
            } else {
                work.run();
            }
        });
        var downVerdict = downwards.verdict();
        var touched = new HashSet<>(upwards.touched());
        touched.addAll(downwards.touched());
        var newDoubt = upVerdict.newDoubt().and(downVerdict.newDoubt());
        var differences = downVerdict.objections().isEmpty()
                ? new Comparison(schema, downwards.schema(), newDoubt).differences(touched)
                : List.<Difference>of();
        return new Outcome(
                after,
                List.of(),
                downVerdict.objections(),
                Stream.concat(upVerdict.unread().stream(), downVerdict.unread().stream())
                        .toList(),
                differences,
                new Repair(schema, downwards, newDoubt, touched).of(differences),
                losses(upwards),
                touches(upwards, downwards),
                new Observed(observer.effects(), calls.effects()));
    }

    private static void run(
            Transition transition,
            List<CompiledStatement> statements,
            boolean isTransactional,
            BiConsumer<CompiledStatement, Runnable> watch) {
        var effects = new Effects(transition);
        for (var statement : statements) {
            watch.accept(statement, () -> effects.apply(statement));
            if (!isTransactional) {
                transition.verdict().committed();
            }
        }
        transition.end();
    }

    private static boolean isCall(CompiledStatement statement) {
        return statement.parsed() instanceof Parsed.Read read && read.statement() instanceof DataStatement.CallRoutine;
    }

    private List<Loss> losses(Transition upwards) {
        return upwards.droppedWithData().stream()
                .flatMap(id -> schema.find(id).stream())
                .filter(object -> !upwards.droppedWithData().contains(object.parent()))
                .map(object -> new Loss(object.id(), object.kind().words() + " `" + schema.describe(object) + "`"))
                .toList();
    }

    private Optional<Set<String>> touches(Transition up, Transition down) {
        if (!up.verdict().newDoubt().isEmpty() || !down.verdict().newDoubt().isEmpty()) {
            return Optional.empty();
        }
        var names = new TreeSet<String>();
        for (var transition : List.of(up, down)) {
            for (var ids : List.of(transition.touched(), transition.names().seen())) {
                for (long id : ids) {
                    for (var state : List.of(schema, up.schema(), down.schema())) {
                        root(state, id).ifPresent(names::add);
                    }
                }
            }
        }
        names.remove("public");
        return Optional.of(names);
    }

    private static Optional<String> root(Schema state, long id) {
        return state.find(id).map(state::root).map((SchemaObject root) -> state.describe(root));
    }
}

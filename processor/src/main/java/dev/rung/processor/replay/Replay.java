package dev.rung.processor.replay;

import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.parse.SqlParser;
import dev.rung.sql.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The history so far: the schema that it makes, and what of it is in doubt. Immutable. */
public final class Replay {

    /** Nothing has happened yet. */
    public static final Replay START = new Replay(Schema.NEW, Doubt.NONE, false);

    private final Schema schema;
    private final Doubt doubt;
    private final boolean endsInDoubt;

    private Replay(Schema schema, Doubt doubt, boolean endsInDoubt) {
        this.schema = schema;
        this.doubt = doubt;
        this.endsInDoubt = endsInDoubt;
    }

    /**
     * What became of a migration.
     *
     * @param after the history with it
     * @param up what PostgreSQL would refuse on the way up
     * @param down what it would refuse on the way down
     * @param unread the statements that were not followed, on both ways
     * @param differences what is not what it was, after the way down
     * @param losses the tables and columns that lose what is in them on the way up
     * @param touches the objects that it changes or needs, or null if they are not known
     */
    public record Outcome(
            Replay after,
            List<Objection> up,
            List<Objection> down,
            List<Unread> unread,
            List<Difference> differences,
            List<String> losses,
            @Nullable Set<String> touches) {

        /** This one of a declared effect, with what PostgreSQL would refuse of what is executed in truth. */
        Outcome declaredFor(Outcome executed) {
            var refused = Stream.concat(executed.up().stream(), up.stream()).toList();
            return new Outcome(after, refused, down, List.of(), differences, losses, null);
        }
    }

    Schema schema() {
        return schema;
    }

    boolean isCertain() {
        return doubt.isEmpty();
    }

    Doubt doubt() {
        return doubt;
    }

    /** The history with a migration of which nothing is known. */
    public Replay unknown() {
        return new Replay(schema, doubt.total(), true);
    }

    /** Whether its last migration put something in doubt. */
    boolean endsInDoubt() {
        return endsInDoubt;
    }

    /**
     * Takes a migration up, and from there down again. A way up that PostgreSQL would refuse has no way down to speak of.
     *
     * @param up its statements up
     * @param down its statements down, or nothing if it has no way down
     */
    public Outcome migrate(List<CompiledMigration.Statement> up, Optional<List<CompiledMigration.Statement>> down) {
        var upwards = run(schema, doubt, up);
        boolean inDoubt =
                upwards.newDoubt().isTotal() || !upwards.doubt().names().equals(doubt.names());
        var after = new Replay(upwards.schema(), upwards.doubt(), inDoubt);
        if (down.isEmpty() || !upwards.objections().isEmpty()) {
            return new Outcome(
                    after,
                    upwards.objections(),
                    List.of(),
                    upwards.unread(),
                    List.of(),
                    List.of(),
                    touches(upwards, upwards));
        }
        var downwards = run(upwards.schema(), upwards.doubt(), down.get());
        var touched = new TreeSet<>(upwards.touched());
        touched.addAll(downwards.touched());
        var comparison = new Comparison(schema, downwards.schema(), List.of(upwards.newDoubt(), downwards.newDoubt()));
        return new Outcome(
                after,
                List.of(),
                downwards.objections(),
                Stream.concat(upwards.unread().stream(), downwards.unread().stream())
                        .toList(),
                downwards.objections().isEmpty() ? comparison.differences(touched) : List.of(),
                upwards.droppedWithData().stream()
                        .flatMap(id -> schema.find(id).stream())
                        .filter(object -> !upwards.droppedWithData().contains(object.parent()))
                        .map(object -> object.kind().words() + " `" + schema.describe(object) + "`")
                        .toList(),
                touches(upwards, downwards));
    }

    private static Transition run(Schema schema, Doubt doubt, List<CompiledMigration.Statement> statements) {
        var transition = new Transition(schema, doubt);
        var applier = new Statements(transition);
        for (var statement : statements) {
            transition.begin(statement);
            var read = dev.rung.sql.SqlParser.parse(statement.sql());
            if (read instanceof Parsed.Wrong wrong) {
                transition.malformed(wrong.error());
            } else if (read instanceof Parsed.NotRead) {
                transition.doubtStatement("no statement that is known begins so");
            } else {
                applier.apply(SqlParser.parse(statement.sql()));
            }
        }
        return transition;
    }

    private @Nullable Set<String> touches(Transition up, Transition down) {
        if (!up.newDoubt().isEmpty() || !down.newDoubt().isEmpty()) {
            return null;
        }
        var names = new TreeSet<String>();
        for (var transition : List.of(up, down)) {
            for (var ids : List.of(transition.touched(), transition.seen())) {
                for (long id : ids) {
                    for (var state : List.of(schema, up.schema(), down.schema())) {
                        state.find(id).map(state::root).ifPresent(root -> names.add(state.describe(root)));
                    }
                }
            }
        }
        names.remove("public");
        return names;
    }
}

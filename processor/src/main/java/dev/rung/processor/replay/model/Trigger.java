package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.TriggerStatement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A trigger of a table or a view.
 *
 * @param moment when it fires
 * @param columns the ids of the columns of {@code update of}
 * @param when for which rows it fires
 * @param function the function that it calls
 * @param arguments what it tells the function
 * @param firing whether it fires
 * @param check when it is checked, if it is a constraint trigger
 * @param isClone whether it came with the trigger of the partitioned table
 */
public record Trigger(
        Moment moment,
        List<Long> columns,
        Optional<Code<Expression>> when,
        Callable function,
        List<String> arguments,
        Firing firing,
        Optional<Check> check,
        boolean isClone)
        implements Definition {

    /** Copies the lists. */
    public Trigger {
        columns = List.copyOf(columns);
        arguments = List.copyOf(arguments);
    }

    /**
     * When a trigger fires.
     *
     * @param time before or after the change, or instead of it
     * @param events for what it fires
     * @param isForRows whether it fires for each row
     * @param oldTable the name of the rows before, where it has one
     * @param newTable the name of the rows after, where it has one
     */
    public record Moment(
            TriggerStatement.Time time,
            Set<TriggerStatement.Kind> events,
            boolean isForRows,
            Optional<String> oldTable,
            Optional<String> newTable) {

        /** Copies the set. */
        public Moment {
            events = Set.copyOf(events);
        }

        /** The events in the order in which people say them. */
        public String eventWords() {
            return EnumSet.copyOf(events).stream()
                    .map(event -> event.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }
    }

    /**
     * When a constraint trigger is checked.
     *
     * @param timing at once or later
     * @param from the id of the other table of the constraint, or {@link SchemaObject#NONE}
     */
    public record Check(Constraint.Timing timing, long from) {}

    /** Firing, or not. */
    public Trigger with(Firing other) {
        return new Trigger(moment, columns, when, function, arguments, other, check, isClone);
    }

    /** As it comes to a partition. */
    public Trigger cloned(List<Long> otherColumns) {
        return new Trigger(moment, otherColumns, when, function, arguments, firing, check, true);
    }

    /** Nobody speaks of what came with the trigger of the partitioned table. */
    @Override
    public boolean isPart(Schema schema, SchemaObject self) {
        return isClone;
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .exact("time", moment.time().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .exact("events", moment.eventWords())
                .flag("for each row", moment.isForRows())
                .exact("old table", moment.oldTable())
                .exact("new table", moment.newTable())
                .objects("columns", columns)
                .code("when", when)
                .names("arguments", arguments)
                .exact("fires", Optional.of(words(firing)).filter(word -> !word.equals("enable")));
        check.ifPresent(it -> properties
                .flag("constraint trigger", true)
                .flag("deferrable", it.timing().isDeferrable())
                .flag("initially deferred", it.timing().isDeferred())
                .object("from", it.from()));
        return function.describe("function", properties);
    }

    private static String words(Firing firing) {
        return firing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

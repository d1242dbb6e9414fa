package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Trigger;
import dev.rung.sql.Place;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.TriggerStatement.Event;
import dev.rung.sql.tree.TriggerStatement.Kind;
import dev.rung.sql.tree.TriggerStatement.Level;
import dev.rung.sql.tree.TriggerStatement.Time;

/**
 * What PostgreSQL demands of triggers that name the rows before and after: {@code CreateTriggerFiringOn} of PostgreSQL 18
 * ({@code src/backend/commands/trigger.c}).
 */
final class TransitionTableRules {

    private final Transition transition;

    TransitionTableRules(Transition transition) {
        this.transition = transition;
    }

    /** Whether a trigger cannot have what it names of its rows, which is told to the verdict. */
    boolean breaks(TriggerStatement.Create create, SchemaObject relation) {
        if (create.transitions().isEmpty()) {
            return false;
        }
        var place = create.transitions().get(0).place();
        var events = create.moment().events();
        if (create.moment().time() != Time.AFTER) {
            return refuse("42P17", "rows are named before they are changed", "write `after`", place, relation);
        }
        if (events.stream().anyMatch(event -> event.kind() == Kind.TRUNCATE)) {
            return refuse("0A000", "`truncate` does not look at rows", "leave `referencing` out", place, relation);
        }
        if (events.size() > 1) {
            return refuse(
                    "0A000",
                    "the rows of several events are named",
                    "create a trigger for each event",
                    place,
                    relation);
        }
        return breaksOn(create, events.get(0), relation, place);
    }

    private boolean breaksOn(TriggerStatement.Create create, Event event, SchemaObject relation, Place place) {
        if (!event.columns().isEmpty()) {
            return refuse(
                    "0A000",
                    "the rows of changes of some columns are named",
                    "leave the columns out, and compare them in the function",
                    place,
                    relation);
        }
        boolean isAbsent = create.transitions().stream()
                .anyMatch(rows -> event.kind() == (rows.isNew() ? Kind.DELETE : Kind.INSERT));
        if (isAbsent) {
            return refuse(
                    "42P17",
                    "what is inserted has no rows before, and what is deleted none after",
                    "name the rows that there are",
                    place,
                    relation);
        }
        return create.level() == Level.ROW
                && isOfFamily(relation)
                && refuse(
                        "0A000",
                        "a trigger for each row of a table with parents or partitions names all rows",
                        "write `for each statement`",
                        place,
                        relation);
    }

    private static boolean isOfFamily(SchemaObject relation) {
        return relation.definition() instanceof Table table
                && (table.partitioning().isPresent()
                        || !table.heritage().parents().isEmpty());
    }

    /** Whether a table cannot become the child of another because of its triggers, which is told to the verdict. */
    boolean breakHeritage(SchemaObject table, Place place) {
        var trigger = transition.schema().children(table.id(), ObjectKind.TRIGGER).stream()
                .filter(it -> namesRows(it.definition(Trigger.class).moment()))
                .findFirst();
        return trigger.isPresent()
                && refuse(
                        "0A000",
                        "its trigger `%s` for each row names all rows"
                                .formatted(trigger.get().name()),
                        "drop trigger `%s` first".formatted(trigger.get().name()),
                        place,
                        table);
    }

    private static boolean namesRows(Trigger.Moment moment) {
        return moment.isForRows()
                && (moment.oldTable().isPresent() || moment.newTable().isPresent());
    }

    private boolean refuse(String state, String reason, String remedy, Place place, SchemaObject relation) {
        transition
                .verdict()
                .refused(
                        state,
                        "`referencing` does not fit `%s`"
                                .formatted(transition.schema().describe(relation)),
                        reason,
                        remedy,
                        place,
                        relation);
        return true;
    }
}

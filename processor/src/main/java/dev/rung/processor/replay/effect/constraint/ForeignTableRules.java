package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;

/** What a foreign table cannot have, since its rows lie elsewhere (PostgreSQL 18, "CREATE FOREIGN TABLE"). */
final class ForeignTableRules {

    private final Transition transition;
    private final SchemaObject table;

    ForeignTableRules(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    /** Whether a constraint would need an index or a trigger on a foreign table, which is told to the verdict. */
    boolean breaks(String words, Place place) {
        boolean isForeign = transition.current(table).definition() instanceof Table it
                && it.foreign().isPresent();
        if (isForeign) {
            transition
                    .verdict()
                    .refused(
                            "0A000",
                            "%s of the foreign table `%s`"
                                    .formatted(words, transition.schema().describe(table)),
                            "PostgreSQL sees no changes of rows that lie elsewhere",
                            "add it where the rows are",
                            place,
                            table);
        }
        return isForeign;
    }
}

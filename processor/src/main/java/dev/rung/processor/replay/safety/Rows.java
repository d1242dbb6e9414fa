package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.SearchPath;
import java.util.HashSet;
import java.util.Set;
import org.pcollections.PSet;

/** What is known of rows and of others, in the course of one migration. */
final class Rows {

    private final long firstNew;
    private final Set<Long> emptied = new HashSet<>();
    private PSet<Long> filled;

    /**
     * What is known at the beginning of a migration.
     *
     * @param firstNew the id of the first object that the migration creates
     * @param filled the tables that were filled by earlier ones
     */
    Rows(long firstNew, PSet<Long> filled) {
        this.firstNew = firstNew;
        this.filled = filled;
    }

    /** The tables that migrations put rows into. */
    PSet<Long> filled() {
        return filled;
    }

    /** Whether it was created by this migration. */
    boolean isNew(SchemaObject object) {
        return object.id() >= firstNew;
    }

    /** Whether others know it, so that they can wait for it. */
    boolean isSeenByOthers(SchemaObject relation, Schema schema) {
        return !isNew(relation)
                && schema.find(relation.schema())
                        .filter(in -> in.name().equals(SearchPath.TEMPORARY))
                        .isEmpty();
    }

    /** Whether there may be rows in it: what is new has those that the migration put there, and the application knows the rest. */
    boolean mayHave(SchemaObject table) {
        return isNew(table) ? filled.contains(table.id()) : !emptied.contains(table.id());
    }

    void fill(SchemaObject table) {
        filled = filled.plus(table.id());
        emptied.remove(table.id());
    }

    /** All rows are deleted, which leaves the table as it was before they came. */
    void delete(SchemaObject table) {
        filled = filled.minus(table.id());
    }

    void empty(SchemaObject table) {
        filled = filled.minus(table.id());
        emptied.add(table.id());
    }
}

package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import java.util.Optional;

/**
 * A column that an expression may name.
 *
 * @param relation the name under which its table is known there; empty where there is only one
 * @param name its name
 * @param type its type, if that is known
 * @param id the id of the column, or {@link SchemaObject#NONE} for one of a query or of a function
 * @param isNullable whether it may be null
 */
public record ScopeColumn(String relation, String name, Optional<Type> type, long id, boolean isNullable) {

    /** A column of the only table. */
    public ScopeColumn(String name, Optional<Type> type, long id, boolean isNullable) {
        this("", name, type, id, isNullable);
    }
}

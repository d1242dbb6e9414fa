package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.model.Type;
import java.util.Optional;

/**
 * A column that a name in a query can stand for.
 *
 * @param name its name
 * @param type its type, if it is certain
 * @param id the id of the column of a relation that it is, or {@link dev.rung.processor.replay.model.SchemaObject#NONE}
 * @param isNullable whether it may be null
 */
record ScopeColumn(String name, Optional<Type> type, long id, boolean isNullable) {}

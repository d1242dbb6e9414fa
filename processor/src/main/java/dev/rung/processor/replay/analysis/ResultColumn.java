package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import java.util.Optional;

/**
 * A column of what a query gives.
 *
 * @param name its name
 * @param type its type, if it is certain
 * @param isNullable whether it may be null
 */
public record ResultColumn(String name, Optional<Type> type, boolean isNullable) {}

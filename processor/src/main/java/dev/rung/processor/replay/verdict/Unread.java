package dev.rung.processor.replay.verdict;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.sql.Place;
import java.util.List;

/**
 * A statement of which it is not known what it does to the schema.
 *
 * @param statement the statement
 * @param place the words that are not followed
 * @param reason why, in a sentence without a full stop
 * @param unchecked the names of which nothing is said from here on; nothing where that is all names
 */
public record Unread(CompiledStatement statement, Place place, String reason, List<String> unchecked) {}

package dev.rung.processor.replay.history;

/**
 * Something that holds data and is dropped on the way up.
 *
 * @param object the id of the table or the column
 * @param words what it is, such as {@code table `users`}
 */
public record Loss(long object, String words) {}

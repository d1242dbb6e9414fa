package dev.rung.sql;

import java.util.List;

/**
 * Why no PostgreSQL from 14 to 18 reads a text, at the first word that no statement goes on with.
 *
 * @param place where that word stands; at the end of the text, if it ends too early
 * @param problem what is wrong, in one sentence without a full stop
 * @param expected what could stand there: keywords and symbols as they are written, and kinds of things such as {@code a name}
 * @param remedy what to write instead, or empty where that is not known
 */
public record SyntaxError(Place place, String problem, List<String> expected, String remedy) {

    /** Copies the list. */
    public SyntaxError {
        expected = List.copyOf(expected);
    }
}

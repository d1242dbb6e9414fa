package dev.rung.processor.replay.verdict;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.read.Position;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.sql.Place;
import dev.rung.sql.SyntaxError;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL would refuse, whatever the data is. */
public sealed interface Objection {

    /** The statement that it would refuse. */
    CompiledStatement statement();

    /** The words of the statement that are wrong. */
    Place place();

    /** Where that stands in Java. */
    default Position position() {
        return statement().at(place());
    }

    /**
     * There is no such object.
     *
     * @param kind what it should be
     * @param name its name, as people say it
     * @param on what it should belong to
     * @param others the names of its kind that are there
     */
    record Unknown(
            ObjectKind kind,
            String name,
            Optional<String> on,
            List<String> others,
            CompiledStatement statement,
            Place place)
            implements Objection {}

    /**
     * There is such an object already.
     *
     * @param kind what is there
     * @param name its name, as people say it
     * @param on what it belongs to
     */
    record Exists(ObjectKind kind, String name, Optional<String> on, CompiledStatement statement, Place place)
            implements Objection {}

    /**
     * Others need an object that is to go or to change.
     *
     * @param kind what it is
     * @param name its name, as people say it
     * @param on what it belongs to
     * @param users what needs it, as people say it
     */
    record Needed(
            ObjectKind kind,
            String name,
            Optional<String> on,
            List<String> users,
            CompiledStatement statement,
            Place place)
            implements Objection {}

    /**
     * It is refused for another reason.
     *
     * @param sqlState the code of PostgreSQL's error
     * @param problem what is wrong, in a sentence without a full stop
     * @param reason why PostgreSQL refuses it, in a sentence without a full stop
     * @param remedy what works instead
     */
    record Refused(
            String sqlState, String problem, String reason, String remedy, CompiledStatement statement, Place place)
            implements Objection {}

    /**
     * It uses a value that was added to an enum in the same transaction.
     *
     * @param type the enum, as people say it
     * @param value the value
     */
    record TooEarly(String type, String value, CompiledStatement statement, Place place) implements Objection {}

    /**
     * It is not SQL.
     *
     * @param error what is wrong
     */
    record Malformed(SyntaxError error, CompiledStatement statement) implements Objection {

        @Override
        public Place place() {
            return error.place();
        }
    }
}

package dev.rung.processor.replay;

import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.sql.SyntaxError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL would refuse.
 *
 * @param reason why
 * @param kind the kind of the object that it is about
 * @param name the object, as people say it; for something malformed, what is wrong with it
 * @param on the table that the object belongs to, or null
 * @param others the names that are there, or what depends on the object
 * @param error what is wrong with the text, if it is not SQL
 * @param statement the statement
 */
public record Objection(
        Reason reason,
        ObjectKind kind,
        String name,
        @Nullable String on,
        List<String> others,
        Optional<SyntaxError> error,
        CompiledMigration.Statement statement) {

    /** Why PostgreSQL would refuse. */
    public enum Reason {
        /** There is no such object. */
        UNKNOWN,
        /** There is one already. */
        EXISTS,
        /** Others need the object. */
        NEEDED,
        /** It is not SQL. */
        MALFORMED
    }
}

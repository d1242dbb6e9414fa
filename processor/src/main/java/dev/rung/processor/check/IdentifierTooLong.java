package dev.rung.processor.check;

import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.parse.SqlText;
import dev.rung.processor.replay.ReplayedMigration;
import dev.rung.sql.Identifier;
import java.util.stream.Stream;

/** PostgreSQL cuts off the end of a name. */
final class IdentifierTooLong extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return Stream.concat(
                        migration.migration().up().statements().stream(),
                        migration.migration().down().statements().stream())
                .filter(statement -> statement.sql().length() > Identifier.LONGEST)
                .flatMap(this::find);
    }

    private Stream<Finding> find(CompiledMigration.Statement statement) {
        return SqlText.namesTooLong(statement.sql()).stream()
                .map(name -> warning(statement.place(), """
                        the name `%s` is longer than %d bytes
                          PostgreSQL cuts it to `%s`, and two names that begin alike become one
                          fix: take a shorter name""".formatted(
                                name, Identifier.LONGEST, Identifier.cut(name.replace("\"", ""), Identifier.LONGEST))));
    }
}

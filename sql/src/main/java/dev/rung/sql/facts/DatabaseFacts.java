package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import dev.rung.sql.tree.Name;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Databases, tablespaces and the settings of the server, which no transaction holds. */
final class DatabaseFacts {

    private DatabaseFacts() {}

    static Optional<StatementFacts> of(Words words) {
        if (words.accept("create", "database")) {
            return made(words, Trace.CreatesDatabase::new);
        }
        if (words.accept("create", "tablespace")) {
            return made(words, Trace.CreatesTablespace::new);
        }
        if (words.accept("drop", "database")) {
            return dropped(words, Trace.DropsDatabase::new);
        }
        if (words.accept("drop", "tablespace")) {
            return dropped(words, Trace.DropsTablespace::new);
        }
        boolean isServer = words.follow("alter", "system");
        boolean isMoved = words.follow("alter", "database") && words.has("set", "tablespace");
        return isServer || isMoved ? Optional.of(PLAIN.refused(new Trace.Repeatable())) : Optional.empty();
    }

    private static Optional<StatementFacts> made(Words words, Function<Name, Trace> trace) {
        return Optional.of(PLAIN.seenBy(words.name().map(trace)).refusedIf(true));
    }

    private static Optional<StatementFacts> dropped(Words words, BiFunction<Name, Boolean, Trace> trace) {
        boolean ifExists = words.accept("if", "exists");
        return Optional.of(PLAIN.seenBy(words.name().map(name -> trace.apply(name, ifExists)))
                .refusedIf(true));
    }
}

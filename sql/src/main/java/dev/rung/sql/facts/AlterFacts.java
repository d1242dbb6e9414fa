package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import java.util.Optional;

/** Partitions that are detached, and values that enums get. */
final class AlterFacts {

    private AlterFacts() {}

    static Optional<StatementFacts> of(Words words) {
        if (words.accept("alter", "table")) {
            return detachment(words);
        }
        return words.accept("alter", "type") ? enumValue(words) : Optional.empty();
    }

    private static Optional<StatementFacts> detachment(Words words) {
        words.accept("if", "exists");
        words.accept("only");
        var parent = words.qualifiedName();
        words.accept("*");
        if (parent.isEmpty() || !words.accept("detach", "partition")) {
            return Optional.empty();
        }
        var partition = words.qualifiedName();
        boolean concurrently = words.accept("concurrently");
        var trace = partition.map(name -> new Trace.DetachesPartition(parent.get(), name, concurrently));
        return Optional.of(PLAIN.seenBy(trace).refusedIf(concurrently));
    }

    private static Optional<StatementFacts> enumValue(Words words) {
        var type = words.qualifiedName();
        if (type.isEmpty() || !words.accept("add", "value")) {
            return Optional.empty();
        }
        boolean ifNotExists = words.accept("if", "not", "exists");
        var trace = words.text().map(value -> new Trace.AddsEnumValue(type.get(), value, ifNotExists));
        return Optional.of(PLAIN.seenBy(trace));
    }
}

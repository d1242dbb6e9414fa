package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import java.util.Optional;

/** What keeps the server in order, and may be done again at any time. */
final class MaintenanceFacts {

    private MaintenanceFacts() {}

    static Optional<StatementFacts> of(Words words) {
        var repeatable = PLAIN.seenBy(new Trace.Repeatable());
        if (words.accept("vacuum")) {
            return Optional.of(repeatable.refusedIf(true));
        }
        if (words.accept("cluster")) {
            return Optional.of(repeatable.in(isOfAll(words) ? InTransactionBlock.REFUSED : InTransactionBlock.DEPENDS));
        }
        return words.followsAny("analyze", "analyse", "checkpoint") ? Optional.of(repeatable) : Optional.empty();
    }

    /** Whether no table is named. */
    private static boolean isOfAll(Words words) {
        words.skipParentheses();
        words.accept("verbose");
        return words.atEnd() || words.follow(";");
    }
}

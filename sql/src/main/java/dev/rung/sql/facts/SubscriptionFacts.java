package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import java.util.Optional;

/** Subscriptions, whose slots on the publisher no transaction holds (PostgreSQL 18, CREATE, ALTER and DROP SUBSCRIPTION). */
final class SubscriptionFacts {

    private SubscriptionFacts() {}

    static Optional<StatementFacts> of(Words words) {
        if (words.accept("create", "subscription")) {
            return Optional.of(creation(words));
        }
        if (words.accept("drop", "subscription")) {
            boolean ifExists = words.accept("if", "exists");
            var trace = words.name().map(name -> new Trace.DropsSubscription(name, ifExists));
            return Optional.of(PLAIN.seenBy(trace).in(InTransactionBlock.DEPENDS));
        }
        return words.accept("alter", "subscription") ? Optional.of(change(words)) : Optional.empty();
    }

    private static StatementFacts creation(Words words) {
        var trace = words.name().map(Trace.CreatesSubscription::new);
        boolean makesSlot = !words.isOff("create_slot") && !words.isOff("connect");
        return PLAIN.seenBy(trace).refusedIf(makesSlot);
    }

    /** What refreshes it, or changes its slot. */
    private static StatementFacts change(Words words) {
        boolean changesPublications =
                words.has("set", "publication") || words.has("add", "publication") || words.has("drop", "publication");
        boolean refreshes = words.has("refresh", "publication") || (changesPublications && !words.isOff("refresh"));
        boolean changesSlot = words.has("set", "(") && (words.has("failover") || words.has("two_phase"));
        return refreshes || changesSlot ? PLAIN.refused(new Trace.Repeatable()) : PLAIN;
    }
}

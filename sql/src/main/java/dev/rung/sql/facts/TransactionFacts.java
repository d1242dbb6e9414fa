package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import java.util.Optional;

/** What controls the transaction. */
final class TransactionFacts {

    private TransactionFacts() {}

    static Optional<StatementFacts> of(Words first) {
        var control = control(first);
        if (control == TransactionControl.NONE) {
            return Optional.empty();
        }
        var facts = PLAIN.controls(control);
        return Optional.of(
                control == TransactionControl.FINISHES_PREPARED ? facts.in(InTransactionBlock.REFUSED) : facts);
    }

    private static TransactionControl control(Words first) {
        if (first.follow("begin") || first.follow("start", "transaction")) {
            return TransactionControl.BEGINS;
        }
        if (first.follow("savepoint") || first.follow("release")) {
            return TransactionControl.DIVIDES;
        }
        if (first.follow("prepare", "transaction")) {
            return TransactionControl.PREPARES;
        }
        if (first.follow("commit", "prepared") || first.follow("rollback", "prepared")) {
            return TransactionControl.FINISHES_PREPARED;
        }
        if (first.follow("rollback")) {
            int to = first.isAt(1, "work") || first.isAt(1, "transaction") ? 2 : 1;
            return first.isAt(to, "to") ? TransactionControl.DIVIDES : TransactionControl.ENDS;
        }
        boolean ends = first.follow("commit") || first.follow("end") || first.follow("abort");
        return ends ? TransactionControl.ENDS : TransactionControl.NONE;
    }
}

package dev.rung.sql.facts;

import java.util.Optional;

/**
 * What a runner has to know of a statement. The facts are those of PostgreSQL 14 to 18, which do not differ in them; they are told by the
 * words of the statement alone, and by its first words where the rest cannot be read.
 *
 * @param control what it does with the transaction that it runs in
 * @param inBlock whether PostgreSQL runs it within a transaction block
 * @param changesSettings whether it may change settings beyond the transaction: {@code set} without {@code local}, {@code reset},
 *     {@code discard}, {@code set role}, a call of {@code set_config}; never false where it does, unless a function that it calls does it
 * @param staysInSession whether what it makes is gone with the session: a temporary object, a prepared statement, a cursor, a channel
 *     that is listened to; false of {@code call} and {@code do}, which may make one
 * @param trace how one sees that it was done
 */
public record StatementFacts(
        TransactionControl control,
        InTransactionBlock inBlock,
        boolean changesSettings,
        boolean staysInSession,
        Trace trace) {

    /** What holds of nearly all statements: they run within a transaction, and leave it and the session alone. */
    static final StatementFacts PLAIN = new StatementFacts(
            TransactionControl.NONE, InTransactionBlock.ALLOWED, false, false, new Trace.NotVisible());

    /**
     * The facts of a statement. Only statements of which something is to be told are read further than their first words.
     *
     * @param sql one statement, with or without a semicolon at its end; of several, the facts are those of the first
     * @return its facts, whatever the text is
     */
    public static StatementFacts of(String sql) {
        return FactsReader.read(sql);
    }

    /**
     * Whether it begins, ends or divides a transaction.
     *
     * @return whether it is known to; false of {@code call} and {@code do}, which may
     */
    public boolean controlsTransaction() {
        return control != TransactionControl.NONE && control != TransactionControl.UNKNOWN;
    }

    /**
     * Whether it begins, ends or prepares a transaction, its own or another one; a savepoint stays within one.
     *
     * @return whether it is known to; false of {@code call} and {@code do}, which may
     */
    public boolean beginsOrEndsTransaction() {
        return controlsTransaction() && control != TransactionControl.DIVIDES;
    }

    /**
     * Whether PostgreSQL refuses it within a transaction block, whatever the database holds.
     *
     * @return whether it surely does
     */
    public boolean needsNoTransaction() {
        return inBlock == InTransactionBlock.REFUSED;
    }

    StatementFacts controls(TransactionControl other) {
        return new StatementFacts(other, inBlock, changesSettings, staysInSession, trace);
    }

    StatementFacts in(InTransactionBlock other) {
        return new StatementFacts(control, other, changesSettings, staysInSession, trace);
    }

    StatementFacts changingSettings() {
        return new StatementFacts(control, inBlock, true, staysInSession, trace);
    }

    StatementFacts stayingInSession() {
        return new StatementFacts(control, inBlock, changesSettings, true, trace);
    }

    StatementFacts seenBy(Trace other) {
        return new StatementFacts(control, inBlock, changesSettings, staysInSession, other);
    }

    /** Seen by a trace, if the words tell one. */
    StatementFacts seenBy(Optional<? extends Trace> other) {
        return seenBy(other.isPresent() ? other.get() : new Trace.NotVisible());
    }

    StatementFacts refusedIf(boolean isRefused) {
        return isRefused ? in(InTransactionBlock.REFUSED) : this;
    }

    StatementFacts refused(Trace other) {
        return seenBy(other).refusedIf(true);
    }
}

package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins, ends and divides transactions. */
public sealed interface TransactionStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.transaction(this);
    }

    /**
     * Calls the case that is for this statement.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each statement.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Begins a transaction. */
        R begin(Begin statement);

        /** Commits the transaction. */
        R commit(Commit statement);

        /** Rolls the transaction back. */
        R rollback(Rollback statement);

        /** Makes a place to roll back to. */
        R savepoint(Savepoint statement);

        /** Forgets a savepoint and keeps what was done since. */
        R release(Release statement);

        /** Rolls back to a savepoint. */
        R rollbackTo(RollbackTo statement);

        /** Prepares the transaction for a commit in two phases. */
        R prepare(Prepare statement);

        /** Commits a transaction that was prepared. */
        R commitPrepared(CommitPrepared statement);

        /** Rolls back a transaction that was prepared. */
        R rollbackPrepared(RollbackPrepared statement);

        /** Tells when constraints are checked. */
        R setConstraints(SetConstraints statement);
    }

    /**
     * Begins a transaction.
     *
     * @param modes how it reads and writes
     * @param place where it stands
     */
    record Begin(List<TransactionMode> modes, Place place) implements TransactionStatement {

        /** Copies the list. */
        public Begin {
            modes = List.copyOf(modes);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.begin(this);
        }
    }

    /**
     * Commits the transaction.
     *
     * @param isChained whether another one of the same kind begins
     * @param place where it stands
     */
    record Commit(boolean isChained, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.commit(this);
        }
    }

    /**
     * Rolls the transaction back.
     *
     * @param isChained whether another one of the same kind begins
     * @param place where it stands
     */
    record Rollback(boolean isChained, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rollback(this);
        }
    }

    /**
     * Makes a place to roll back to.
     *
     * @param name its name
     * @param place where it stands
     */
    record Savepoint(Name name, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.savepoint(this);
        }
    }

    /**
     * Forgets a savepoint and keeps what was done since.
     *
     * @param name its name
     * @param place where it stands
     */
    record Release(Name name, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.release(this);
        }
    }

    /**
     * Rolls back to a savepoint.
     *
     * @param name its name
     * @param place where it stands
     */
    record RollbackTo(Name name, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rollbackTo(this);
        }
    }

    /**
     * Prepares the transaction for a commit in two phases.
     *
     * @param id its identifier
     * @param place where it stands
     */
    record Prepare(TextConstant id, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.prepare(this);
        }
    }

    /**
     * Commits a transaction that was prepared.
     *
     * @param id its identifier
     * @param place where it stands
     */
    record CommitPrepared(TextConstant id, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.commitPrepared(this);
        }
    }

    /**
     * Rolls back a transaction that was prepared.
     *
     * @param id its identifier
     * @param place where it stands
     */
    record RollbackPrepared(TextConstant id, Place place) implements TransactionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rollbackPrepared(this);
        }
    }

    /**
     * Tells when constraints are checked.
     *
     * @param constraints which ones; empty for all
     * @param isDeferred whether at the end of the transaction, else of each statement
     * @param place where it stands
     */
    record SetConstraints(List<QualifiedName> constraints, boolean isDeferred, Place place)
            implements TransactionStatement {

        /** Copies the list. */
        public SetConstraints {
            constraints = List.copyOf(constraints);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setConstraints(this);
        }
    }
}

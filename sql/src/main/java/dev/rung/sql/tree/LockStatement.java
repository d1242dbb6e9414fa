package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Locks tables. */
public sealed interface LockStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.lock(this);
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

        /** Locks tables until the end of the transaction. */
        R lock(Lock statement);
    }

    /**
     * Locks tables until the end of the transaction.
     *
     * @param targets the tables
     * @param mode how; {@link LockMode#ACCESS_EXCLUSIVE} where nothing is written
     * @param isNotWaiting whether it fails where it would have to wait
     * @param place where it stands
     */
    record Lock(List<Target> targets, LockMode mode, boolean isNotWaiting, Place place) implements LockStatement {

        /** Copies the list. */
        public Lock {
            targets = List.copyOf(targets);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.lock(this);
        }
    }

    /**
     * A table that is locked.
     *
     * @param table its name
     * @param isOnly whether without what inherits from it
     * @param place where it stands
     */
    record Target(QualifiedName table, boolean isOnly, Place place) implements Node {}
}

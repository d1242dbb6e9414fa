package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query: {@code select}, {@code values}, {@code table}, and what combines them. Parentheses round it are no part of the tree.
 *
 * @param with the tables of its own, if any
 * @param body what gives the rows
 * @param order in what order
 * @param limit which of them, if it is written
 * @param locks what is locked
 * @param place where it stands
 */
public record Query(
        Optional<With> with,
        QueryBody body,
        List<SortElement> order,
        Optional<Limit> limit,
        List<Locking> locks,
        Place place)
        implements DataStatement {

    /** Copies the lists. */
    public Query {
        order = List.copyOf(order);
        locks = List.copyOf(locks);
    }

    @Override
    public <R extends @Nullable Object> R accept(DataStatement.Cases<R> cases) {
        return cases.query(this);
    }

    /**
     * Whether it is nothing but its body.
     *
     * @return whether nothing is written before and behind that
     */
    public boolean isPlain() {
        return with.isEmpty() && order.isEmpty() && limit.isEmpty() && locks.isEmpty();
    }

    /**
     * {@code limit}, {@code offset} and {@code fetch}.
     *
     * @param count how many rows, if it is written; null for {@code all}
     * @param offset how many are left out before them, if it is written
     * @param isWithTies whether those come too that are equal to the last
     * @param place where it stands
     */
    public record Limit(Optional<Expression> count, Optional<Expression> offset, boolean isWithTies, Place place)
            implements Node {}

    /**
     * {@code for update of t nowait}.
     *
     * @param strength how strong the lock is
     * @param tables the tables; all of them if none is named
     * @param waiting what happens if somebody else holds a lock
     * @param place where it stands
     */
    public record Locking(Strength strength, List<QualifiedName> tables, Waiting waiting, Place place) implements Node {

        /** Copies the list. */
        public Locking {
            tables = List.copyOf(tables);
        }
    }

    /** How strong a lock of rows is. */
    public enum Strength {
        /** {@code for update}. */
        UPDATE,
        /** {@code for no key update}. */
        NO_KEY_UPDATE,
        /** {@code for share}. */
        SHARE,
        /** {@code for key share}. */
        KEY_SHARE
    }

    /** What happens if somebody else holds a lock. */
    public enum Waiting {
        /** It is waited for. */
        WAIT,
        /** The statement fails. */
        NOWAIT,
        /** The row is left out. */
        SKIP_LOCKED
    }
}

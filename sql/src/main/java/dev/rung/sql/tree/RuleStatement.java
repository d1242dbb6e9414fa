package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops rewrite rules. */
public sealed interface RuleStatement extends Statement {

    /** What a rule is used for. */
    enum Event {
        /** {@code select}. */
        SELECT,
        /** {@code insert}. */
        INSERT,
        /** {@code update}. */
        UPDATE,
        /** {@code delete}. */
        DELETE
    }

    /** Whether the statement itself is run. */
    enum Mode {
        /** Nothing is written: as {@link #ALSO}. */
        DEFAULT,
        /** {@code also}: it is. */
        ALSO,
        /** {@code instead}: it is not. */
        INSTEAD
    }

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.rule(this);
    }

    /**
     * {@code create rule}.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param name its name
     * @param event for what it is used
     * @param table the table
     * @param where for which rows it is used
     * @param mode whether the statement itself is run too
     * @param actions what is run; none for {@code nothing}
     * @param place where it stands
     */
    record Create(
            boolean orReplace,
            Name name,
            Event event,
            QualifiedName table,
            Optional<Expression> where,
            Mode mode,
            List<Statement> actions,
            Place place)
            implements RuleStatement {

        /** Copies the list. */
        public Create {
            actions = List.copyOf(actions);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code rename to}.
     *
     * @param name its name
     * @param table the table
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Name name, QualifiedName table, Name newName, Place place) implements RuleStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code drop rule}.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param table the table
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, Name name, QualifiedName table, Behavior behavior, Place place)
            implements RuleStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code create rule}. */
        R create(Create statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code drop rule}. */
        R drop(Drop statement);
    }
}

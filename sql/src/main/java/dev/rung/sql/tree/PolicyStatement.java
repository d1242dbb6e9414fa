package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops policies of row security. */
public sealed interface PolicyStatement extends Statement {

    /** How a policy is combined with others. */
    enum Mode {
        /** Nothing is written: as {@link #PERMISSIVE}. */
        DEFAULT,
        /** {@code permissive}: one of these must allow it. */
        PERMISSIVE,
        /** {@code restrictive}: all of these must allow it. */
        RESTRICTIVE
    }

    /** What a policy is used for. */
    enum Command {
        /** Nothing is written: as {@link #ALL}. */
        DEFAULT,
        /** {@code all}. */
        ALL,
        /** {@code select}. */
        SELECT,
        /** {@code insert}. */
        INSERT,
        /** {@code update}. */
        UPDATE,
        /** {@code delete}. */
        DELETE
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
        return visitor.policy(this);
    }

    /**
     * {@code create policy}.
     *
     * @param name its name
     * @param table the table
     * @param mode how it is combined with others
     * @param command for what it is used
     * @param roles for whom; for all where there are none
     * @param using which rows are seen
     * @param check which rows may be written
     * @param place where it stands
     */
    record Create(
            Name name,
            QualifiedName table,
            Mode mode,
            Command command,
            List<RoleName> roles,
            Optional<Expression> using,
            Optional<Expression> check,
            Place place)
            implements PolicyStatement {

        /** Copies the list. */
        public Create {
            roles = List.copyOf(roles);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code alter policy}.
     *
     * @param name its name
     * @param table the table
     * @param roles for whom from now on, if it is changed
     * @param using which rows are seen
     * @param check which rows may be written
     * @param place where it stands
     */
    record Alter(
            Name name,
            QualifiedName table,
            List<RoleName> roles,
            Optional<Expression> using,
            Optional<Expression> check,
            Place place)
            implements PolicyStatement {

        /** Copies the list. */
        public Alter {
            roles = List.copyOf(roles);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alter(this);
        }
    }

    /**
     * {@code rename to}.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param table the table
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(boolean ifExists, Name name, QualifiedName table, Name newName, Place place)
            implements PolicyStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code drop policy}.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param table the table
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, Name name, QualifiedName table, Behavior behavior, Place place)
            implements PolicyStatement {

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

        /** {@code create policy}. */
        R create(Create statement);

        /** {@code alter policy}. */
        R alter(Alter statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code drop policy}. */
        R drop(Drop statement);
    }
}

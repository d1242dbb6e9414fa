package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops sequences. */
public sealed interface SequenceStatement extends Statement {

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
        return visitor.sequence(this);
    }

    /**
     * {@code create sequence}.
     *
     * @param persistence how long it lasts
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param options its options
     * @param place where it stands
     */
    record Create(
            Persistence persistence, boolean ifNotExists, QualifiedName name, List<SequenceOption> options, Place place)
            implements SequenceStatement {

        /** Copies the list. */
        public Create {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code alter sequence} with options of sequences.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param options at least one
     * @param place where it stands
     */
    record Change(boolean ifExists, QualifiedName name, List<SequenceOption> options, Place place)
            implements SequenceStatement {

        /** Copies the list. */
        public Change {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.change(this);
        }
    }

    /**
     * {@code alter sequence} with actions as those of tables.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param actions at least one
     * @param place where it stands
     */
    record Alter(boolean ifExists, QualifiedName name, List<TableAction> actions, Place place)
            implements SequenceStatement {

        /** Copies the list. */
        public Alter {
            actions = List.copyOf(actions);
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
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(boolean ifExists, QualifiedName name, Name newName, Place place) implements SequenceStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code set schema}.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param schema the schema to move it to
     * @param place where it stands
     */
    record SetSchema(boolean ifExists, QualifiedName name, Name schema, Place place) implements SequenceStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * {@code drop sequence}.
     *
     * @param ifExists whether it may be missing
     * @param names at least one
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements SequenceStatement {

        /** Copies the list. */
        public Drop {
            names = List.copyOf(names);
        }

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

        /** {@code create sequence}. */
        R create(Create statement);

        /** {@code alter sequence} with options of sequences. */
        R change(Change statement);

        /** {@code alter sequence} with actions as those of tables. */
        R alter(Alter statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code set schema}. */
        R setSchema(SetSchema statement);

        /** {@code drop sequence}. */
        R drop(Drop statement);
    }
}

package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constraint in the definition of a column. */
public sealed interface ColumnConstraint extends Node {

    /**
     * Its name.
     *
     * @return the name, if it is written
     */
    Optional<Name> name();

    /** When a generated column is computed. */
    enum Storage {
        /** Nothing is written: when it is read (PostgreSQL 18). */
        DEFAULT,
        /** {@code stored}: when the row is written. */
        STORED,
        /** {@code virtual}: when it is read (PostgreSQL 18). */
        VIRTUAL
    }

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code not null}.
     *
     * @param name its name, if it is written
     * @param isNoInherit whether tables that inherit do not get it
     * @param place where it stands
     */
    record NotNull(Optional<Name> name, boolean isNoInherit, Place place) implements ColumnConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.notNull(this);
        }
    }

    /**
     * {@code null}, which means nothing but that nobody may say {@code not null} too.
     *
     * @param name its name, if it is written
     * @param place where it stands
     */
    record NullAllowed(Optional<Name> name, Place place) implements ColumnConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.nullable(this);
        }
    }

    /**
     * {@code check}.
     *
     * @param name its name, if it is written
     * @param condition what must not be false
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record Check(Optional<Name> name, Expression condition, ConstraintAttributes attributes, Place place)
            implements ColumnConstraint {

        /**
         * Says the same of the table.
         *
         * @return a constraint of the table
         */
        public TableConstraint.Check ofTable() {
            return new TableConstraint.Check(name, condition, attributes, place);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.check(this);
        }
    }

    /**
     * {@code default}.
     *
     * @param name its name, if it is written
     * @param value the value of a row that gives none
     * @param place where it stands
     */
    record DefaultValue(Optional<Name> name, Expression value, Place place) implements ColumnConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.defaultValue(this);
        }
    }

    /**
     * {@code generated always as (…)}: computed from other columns.
     *
     * @param name its name, if it is written
     * @param value how it is computed
     * @param storage when it is computed
     * @param place where it stands
     */
    record Generated(Optional<Name> name, Expression value, Storage storage, Place place) implements ColumnConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.generated(this);
        }
    }

    /**
     * {@code generated … as identity}: numbered by a sequence.
     *
     * @param name its name, if it is written
     * @param kind whether a statement may give a value
     * @param options the options of its sequence
     * @param place where it stands
     */
    record Identity(Optional<Name> name, IdentityKind kind, List<SequenceOption> options, Place place)
            implements ColumnConstraint {

        /** Copies the list. */
        public Identity {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.identity(this);
        }
    }

    /**
     * {@code unique}.
     *
     * @param name its name, if it is written
     * @param nulls whether nulls are the same value
     * @param index how its index is kept
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record Unique(
            Optional<Name> name,
            NullTreatment nulls,
            IndexParameters index,
            ConstraintAttributes attributes,
            Place place)
            implements ColumnConstraint {

        /**
         * Says the same of the table.
         *
         * @param column the name of the column
         * @return a constraint of the table
         */
        public TableConstraint.Unique ofTable(Name column) {
            return new TableConstraint.Unique(name, nulls, List.of(column), false, index, attributes, place);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.unique(this);
        }
    }

    /**
     * {@code primary key}.
     *
     * @param name its name, if it is written
     * @param index how its index is kept
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record PrimaryKey(Optional<Name> name, IndexParameters index, ConstraintAttributes attributes, Place place)
            implements ColumnConstraint {

        /**
         * Says the same of the table.
         *
         * @param column the name of the column
         * @return a constraint of the table
         */
        public TableConstraint.PrimaryKey ofTable(Name column) {
            return new TableConstraint.PrimaryKey(name, List.of(column), false, index, attributes, place);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.primaryKey(this);
        }
    }

    /**
     * {@code references}.
     *
     * @param name its name, if it is written
     * @param reference what it refers to
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record References(Optional<Name> name, Reference reference, ConstraintAttributes attributes, Place place)
            implements ColumnConstraint {

        /**
         * Says the same of the table.
         *
         * @param column the name of the column
         * @return a constraint of the table
         */
        public TableConstraint.ForeignKey ofTable(Name column) {
            return new TableConstraint.ForeignKey(
                    name, List.of(column), Optional.empty(), reference, attributes, place);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.references(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code not null}. */
        R notNull(NotNull constraint);

        /** {@code null}, which means nothing but that nobody may say {@code not null} too. */
        R nullable(NullAllowed constraint);

        /** {@code check}. */
        R check(Check constraint);

        /** {@code default}. */
        R defaultValue(DefaultValue constraint);

        /** {@code generated always as (…)}: computed from other columns. */
        R generated(Generated constraint);

        /** {@code generated … as identity}: numbered by a sequence. */
        R identity(Identity constraint);

        /** {@code unique}. */
        R unique(Unique constraint);

        /** {@code primary key}. */
        R primaryKey(PrimaryKey constraint);

        /** {@code references}. */
        R references(References constraint);
    }
}

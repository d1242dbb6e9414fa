package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constraint beside the columns of a table. */
public sealed interface TableConstraint extends TableElement, TypedTableElement {

    /**
     * Its name.
     *
     * @return the name, if it is written
     */
    Optional<Name> name();

    /**
     * What an exclusion constraint compares.
     *
     * @param element what is compared
     * @param operator by what
     * @param place where it stands
     */
    record Exclusion(IndexElement element, OperatorName operator, Place place) implements Node {}

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code check}.
     *
     * @param name its name, if it is written
     * @param condition what must not be false
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record Check(Optional<Name> name, Expression condition, ConstraintAttributes attributes, Place place)
            implements TableConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.check(this);
        }
    }

    /**
     * {@code not null a} (PostgreSQL 18).
     *
     * @param name its name, if it is written
     * @param column the column
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record NotNull(Optional<Name> name, Name column, ConstraintAttributes attributes, Place place)
            implements TableConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.notNull(this);
        }
    }

    /**
     * {@code unique}.
     *
     * @param name its name, if it is written
     * @param nulls whether nulls are the same value
     * @param columns its columns
     * @param isWithoutOverlaps whether the last column is a period that must not overlap (PostgreSQL 18)
     * @param index how its index is kept
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record Unique(
            Optional<Name> name,
            NullTreatment nulls,
            List<Name> columns,
            boolean isWithoutOverlaps,
            IndexParameters index,
            ConstraintAttributes attributes,
            Place place)
            implements TableConstraint {

        /** Copies the list. */
        public Unique {
            columns = List.copyOf(columns);
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
     * @param columns its columns
     * @param isWithoutOverlaps whether the last column is a period that must not overlap (PostgreSQL 18)
     * @param index how its index is kept
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record PrimaryKey(
            Optional<Name> name,
            List<Name> columns,
            boolean isWithoutOverlaps,
            IndexParameters index,
            ConstraintAttributes attributes,
            Place place)
            implements TableConstraint {

        /** Copies the list. */
        public PrimaryKey {
            columns = List.copyOf(columns);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.primaryKey(this);
        }
    }

    /**
     * {@code unique using index}: takes an index that exists.
     *
     * @param name its name, if it is written
     * @param index the index
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record UniqueIndex(Optional<Name> name, Name index, ConstraintAttributes attributes, Place place)
            implements TableConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.uniqueIndex(this);
        }
    }

    /**
     * {@code primary key using index}: takes an index that exists.
     *
     * @param name its name, if it is written
     * @param index the index
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record PrimaryKeyIndex(Optional<Name> name, Name index, ConstraintAttributes attributes, Place place)
            implements TableConstraint {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.primaryKeyIndex(this);
        }
    }

    /**
     * {@code exclude}: no two rows for which all operators hold.
     *
     * @param name its name, if it is written
     * @param method the access method of its index
     * @param exclusions what is compared
     * @param index how its index is kept
     * @param where which rows it covers
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record Exclude(
            Optional<Name> name,
            Optional<Name> method,
            List<Exclusion> exclusions,
            IndexParameters index,
            Optional<Expression> where,
            ConstraintAttributes attributes,
            Place place)
            implements TableConstraint {

        /** Copies the list. */
        public Exclude {
            exclusions = List.copyOf(exclusions);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.exclude(this);
        }
    }

    /**
     * {@code foreign key}.
     *
     * @param name its name, if it is written
     * @param columns its columns
     * @param period the column of its period (PostgreSQL 18)
     * @param reference what it refers to
     * @param attributes when and for what it holds
     * @param place where it stands
     */
    record ForeignKey(
            Optional<Name> name,
            List<Name> columns,
            Optional<Name> period,
            Reference reference,
            ConstraintAttributes attributes,
            Place place)
            implements TableConstraint {

        /** Copies the list. */
        public ForeignKey {
            columns = List.copyOf(columns);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.foreignKey(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code check}. */
        R check(Check constraint);

        /** {@code not null a} (PostgreSQL 18). */
        R notNull(NotNull constraint);

        /** {@code unique}. */
        R unique(Unique constraint);

        /** {@code primary key}. */
        R primaryKey(PrimaryKey constraint);

        /** {@code unique using index}: takes an index that exists. */
        R uniqueIndex(UniqueIndex constraint);

        /** {@code primary key using index}: takes an index that exists. */
        R primaryKeyIndex(PrimaryKeyIndex constraint);

        /** {@code exclude}: no two rows for which all operators hold. */
        R exclude(Exclude constraint);

        /** {@code foreign key}. */
        R foreignKey(ForeignKey constraint);
    }
}

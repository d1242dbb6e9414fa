package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops extended statistics. */
public sealed interface StatisticsStatement extends Statement {

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
        return visitor.statistics(this);
    }

    /**
     * {@code create statistics}.
     *
     * @param ifNotExists whether it may exist already
     * @param name its name, or what PostgreSQL chooses (PostgreSQL 16)
     * @param kinds what is gathered, or all kinds
     * @param keys of what it is gathered
     * @param tables the table; the grammar takes whatever {@code from} takes
     * @param place where it stands
     */
    record Create(
            boolean ifNotExists,
            Optional<QualifiedName> name,
            List<Name> kinds,
            List<KeyExpression> keys,
            List<FromItem> tables,
            Place place)
            implements StatisticsStatement {

        /** Copies the lists. */
        public Create {
            kinds = List.copyOf(kinds);
            keys = List.copyOf(keys);
            tables = List.copyOf(tables);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code set statistics}.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param target how much is gathered, or as much as by default
     * @param place where it stands
     */
    record SetTarget(boolean ifExists, QualifiedName name, Optional<NumberConstant> target, Place place)
            implements StatisticsStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setTarget(this);
        }
    }

    /**
     * {@code rename to}.
     *
     * @param name its name
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(QualifiedName name, Name newName, Place place) implements StatisticsStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code set schema}.
     *
     * @param name its name
     * @param schema the schema to move it to
     * @param place where it stands
     */
    record SetSchema(QualifiedName name, Name schema, Place place) implements StatisticsStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * {@code owner to}.
     *
     * @param name its name
     * @param owner the new owner
     * @param place where it stands
     */
    record ChangeOwner(QualifiedName name, RoleName owner, Place place) implements StatisticsStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.changeOwner(this);
        }
    }

    /**
     * {@code drop statistics}.
     *
     * @param ifExists whether it may be missing
     * @param names at least one
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements StatisticsStatement {

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

        /** {@code create statistics}. */
        R create(Create statement);

        /** {@code set statistics}. */
        R setTarget(SetTarget statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code set schema}. */
        R setSchema(SetSchema statement);

        /** {@code owner to}. */
        R changeOwner(ChangeOwner statement);

        /** {@code drop statistics}. */
        R drop(Drop statement);
    }
}

package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops aggregates. */
public sealed interface AggregateStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.aggregate(this);
    }

    /**
     * Calls the method that is for this statement.
     *
     * @param cases an answer for each statement
     * @return that answer
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each of these statements.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Creates an aggregate. */
        R create(Create statement);

        /** Renames an aggregate. */
        R rename(Rename statement);

        /** Gives an aggregate to another role. */
        R setOwner(SetOwner statement);

        /** Moves an aggregate to another schema. */
        R setSchema(SetSchema statement);

        /** Drops aggregates. */
        R drop(Drop statement);
    }

    /**
     * Creates an aggregate.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param name its name
     * @param arguments its arguments; absent in the old syntax, which tells them by the option {@code basetype}
     * @param options its functions and properties
     * @param place where it stands
     */
    record Create(
            boolean orReplace,
            QualifiedName name,
            Optional<AggregateArguments> arguments,
            List<Option> options,
            Place place)
            implements AggregateStatement {

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
     * Renames an aggregate.
     *
     * @param aggregate the aggregate
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(AggregateReference aggregate, Name newName, Place place) implements AggregateStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives an aggregate to another role.
     *
     * @param aggregate the aggregate
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(AggregateReference aggregate, RoleName owner, Place place) implements AggregateStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Moves an aggregate to another schema.
     *
     * @param aggregate the aggregate
     * @param schema the schema
     * @param place where it stands
     */
    record SetSchema(AggregateReference aggregate, Name schema, Place place) implements AggregateStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * Drops aggregates.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param aggregates the aggregates
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<AggregateReference> aggregates, Behavior behavior, Place place)
            implements AggregateStatement {

        /** Copies the list. */
        public Drop {
            aggregates = List.copyOf(aggregates);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }
}

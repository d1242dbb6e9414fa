package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prepares, executes and forgets statements of a session. */
public sealed interface PrepareStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.prepare(this);
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

        /** Prepares a statement. */
        R prepare(Prepare statement);

        /** Executes a statement that was prepared. */
        R execute(Execute statement);

        /** Forgets a statement that was prepared. */
        R deallocate(Deallocate statement);
    }

    /**
     * Prepares a statement.
     *
     * @param name its name
     * @param parameters the types of its parameters, as far as they are written
     * @param statement the statement
     * @param place where it stands
     */
    record Prepare(Name name, List<TypeName> parameters, DataStatement statement, Place place)
            implements PrepareStatement {

        /** Copies the list. */
        public Prepare {
            parameters = List.copyOf(parameters);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.prepare(this);
        }
    }

    /**
     * Executes a statement that was prepared.
     *
     * @param name its name
     * @param arguments the values of its parameters
     * @param place where it stands
     */
    record Execute(Name name, List<Expression> arguments, Place place) implements PrepareStatement {

        /** Copies the list. */
        public Execute {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.execute(this);
        }
    }

    /**
     * Forgets a statement that was prepared.
     *
     * @param name its name; absent for all
     * @param place where it stands
     */
    record Deallocate(Optional<Name> name, Place place) implements PrepareStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.deallocate(this);
        }
    }
}

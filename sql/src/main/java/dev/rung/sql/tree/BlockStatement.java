package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a block of code in a procedural language. */
public sealed interface BlockStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.block(this);
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

        /** Runs a block of code. */
        R run(Do statement);
    }

    /**
     * Runs a block of code.
     *
     * @param code the code
     * @param language its language; absent for {@code plpgsql}
     * @param place where it stands
     */
    record Do(TextConstant code, Optional<Name> language, Place place) implements BlockStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.run(this);
        }
    }
}

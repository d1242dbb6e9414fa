package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function of texts with keywords between its arguments. With commas between them, it is a {@link Call}. */
public sealed interface TextFunction extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.text(this);
    }

    /**
     * Calls the method that is for this function.
     *
     * @param cases what to do with each
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code overlay(value placing replacement from start for length)}.
     *
     * @param value the text
     * @param replacement what takes the place of a part of it
     * @param start where that part begins
     * @param length how long it is, if it is written
     * @param place where it stands
     */
    record Overlay(Expression value, Expression replacement, Expression start, Optional<Expression> length, Place place)
            implements TextFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.overlay(this);
        }
    }

    /**
     * {@code position(part in value)}.
     *
     * @param part what is looked for
     * @param value where
     * @param place where it stands
     */
    record Position(Expression part, Expression value, Place place) implements TextFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.position(this);
        }
    }

    /**
     * {@code substring(value from start for length)}.
     *
     * @param value the text
     * @param start where the part begins, if it is written; or a pattern
     * @param length how long it is, if it is written; or the escape of the pattern
     * @param place where it stands
     */
    record Substring(Expression value, Optional<Expression> start, Optional<Expression> length, Place place)
            implements TextFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.substring(this);
        }
    }

    /**
     * {@code substring(value similar pattern escape escape)}.
     *
     * @param value the text
     * @param pattern the pattern
     * @param escape what makes the next character of the pattern special
     * @param place where it stands
     */
    record SubstringSimilar(Expression value, Expression pattern, Expression escape, Place place)
            implements TextFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.substringSimilar(this);
        }
    }

    /**
     * {@code trim(leading characters from value)}.
     *
     * @param side where it is trimmed
     * @param arguments the text, and the characters that go if they are written; the grammar takes more
     * @param place where it stands
     */
    record Trim(Side side, List<Expression> arguments, Place place) implements TextFunction {

        /** Copies the list. */
        public Trim {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.trim(this);
        }
    }

    /** Where a text is trimmed. */
    enum Side {
        /** At both ends. */
        BOTH,
        /** At the beginning. */
        LEADING,
        /** At the end. */
        TRAILING
    }

    /**
     * {@code normalize(value, nfc)}.
     *
     * @param value the text
     * @param form the form of Unicode, if it is written
     * @param place where it stands
     */
    record Normalize(Expression value, Optional<NormalForm> form, Place place) implements TextFunction {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.normalize(this);
        }
    }

    /**
     * An answer for each function.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code overlay}. */
        R overlay(Overlay function);

        /** {@code position}. */
        R position(Position function);

        /** {@code substring} by place. */
        R substring(Substring function);

        /** {@code substring} by pattern. */
        R substringSimilar(SubstringSimilar function);

        /** {@code trim}. */
        R trim(Trim function);

        /** {@code normalize}. */
        R normalize(Normalize function);
    }
}

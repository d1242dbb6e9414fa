package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/** A constant. One with a type, such as {@code date '2024-01-01'}, is a {@link Cast}. */
public sealed interface Constant extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.constant(this);
    }

    /**
     * Calls the method that is for this kind of constant.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * A text in quotes.
     *
     * @param text the text without its quotes and escapes
     * @param place where it stands
     */
    record Text(String text, Place place) implements Constant {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A number without a sign: a sign is an {@link Operation.Prefix}.
     *
     * @param digits the number as written
     * @param place where it stands
     */
    record Number(String digits, Place place) implements Constant {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /**
     * A string of bits: {@code b'101'} or {@code x'1ff'}.
     *
     * @param isHexadecimal whether each digit stands for four bits
     * @param digits the digits as written
     * @param place where it stands
     */
    record Bits(boolean isHexadecimal, String digits, Place place) implements Constant {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.bits(this);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which of them
     * @param place where it stands
     */
    record Truth(boolean value, Place place) implements Constant {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.truth(this);
        }
    }

    /**
     * {@code null}.
     *
     * @param place where it stands
     */
    record Null(Place place) implements Constant {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /**
     * {@code default} in the place of a value. The grammar takes it anywhere; the server only as a whole value of {@code insert},
     * {@code update} and {@code merge}.
     *
     * @param place where it stands
     */
    record Default(Place place) implements Constant {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.standard(this);
        }
    }

    /**
     * An answer for each kind of constant.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A text. */
        R text(Text constant);

        /** A number. */
        R number(Number constant);

        /** A string of bits. */
        R bits(Bits constant);

        /** {@code true} or {@code false}. */
        R truth(Truth constant);

        /** {@code null}. */
        R nothing(Null constant);

        /** {@code default}. */
        R standard(Default constant);
    }
}

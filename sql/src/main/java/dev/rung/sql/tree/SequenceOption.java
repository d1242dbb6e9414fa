package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An option of a sequence. */
public sealed interface SequenceOption extends Node {

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code as}.
     *
     * @param type the type of its values
     * @param place where it stands
     */
    record As(TypeName type, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.as(this);
        }
    }

    /**
     * {@code cache}.
     *
     * @param size how many values a session takes at once
     * @param place where it stands
     */
    record Cache(NumberConstant size, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.cache(this);
        }
    }

    /**
     * {@code cycle} or {@code no cycle}.
     *
     * @param isOn whether it begins again at its end
     * @param place where it stands
     */
    record Cycle(boolean isOn, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.cycle(this);
        }
    }

    /**
     * {@code increment by}.
     *
     * @param step what is added
     * @param place where it stands
     */
    record Increment(NumberConstant step, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.increment(this);
        }
    }

    /**
     * {@code logged} or {@code unlogged} (PostgreSQL 16, for dumps of identity columns).
     *
     * @param isLogged whether it is logged
     * @param place where it stands
     */
    record Logging(boolean isLogged, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.logging(this);
        }
    }

    /**
     * {@code maxvalue} or {@code no maxvalue}.
     *
     * @param value the greatest value, or that of the type
     * @param place where it stands
     */
    record Maximum(Optional<NumberConstant> value, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.maximum(this);
        }
    }

    /**
     * {@code minvalue} or {@code no minvalue}.
     *
     * @param value the least value, or 1
     * @param place where it stands
     */
    record Minimum(Optional<NumberConstant> value, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.minimum(this);
        }
    }

    /**
     * {@code owned by}: goes with a column.
     *
     * @param column the column behind its table, or {@code none}
     * @param place where it stands
     */
    record OwnedBy(Optional<QualifiedName> column, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.ownedBy(this);
        }
    }

    /**
     * {@code sequence name}: the name of the sequence of an identity column, as dumps give it.
     *
     * @param name its name
     * @param place where it stands
     */
    record Named(QualifiedName name, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /**
     * {@code start with}.
     *
     * @param value the first value
     * @param place where it stands
     */
    record Start(NumberConstant value, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.start(this);
        }
    }

    /**
     * {@code restart}.
     *
     * @param value where to begin again, or at the start
     * @param place where it stands
     */
    record Restart(Optional<NumberConstant> value, Place place) implements SequenceOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.restart(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code as}. */
        R as(As option);

        /** {@code cache}. */
        R cache(Cache option);

        /** {@code cycle} or {@code no cycle}. */
        R cycle(Cycle option);

        /** {@code increment by}. */
        R increment(Increment option);

        /** {@code logged} or {@code unlogged} (PostgreSQL 16, for dumps of identity columns). */
        R logging(Logging option);

        /** {@code maxvalue} or {@code no maxvalue}. */
        R maximum(Maximum option);

        /** {@code minvalue} or {@code no minvalue}. */
        R minimum(Minimum option);

        /** {@code owned by}: goes with a column. */
        R ownedBy(OwnedBy option);

        /** {@code sequence name}: the name of the sequence of an identity column, as dumps give it. */
        R named(Named option);

        /** {@code start with}. */
        R start(Start option);

        /** {@code restart}. */
        R restart(Restart option);
    }
}

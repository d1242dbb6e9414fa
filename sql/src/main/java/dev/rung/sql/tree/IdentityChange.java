package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change of an identity column. */
public sealed interface IdentityChange extends Node {

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code set generated}.
     *
     * @param kind whether a statement may give a value
     * @param place where it stands
     */
    record SetKind(IdentityKind kind, Place place) implements IdentityChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setKind(this);
        }
    }

    /**
     * {@code set} with an option of its sequence.
     *
     * @param option the option
     * @param place where it stands
     */
    record SetOption(SequenceOption option, Place place) implements IdentityChange {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOption(this);
        }
    }

    /**
     * {@code restart}.
     *
     * @param value where to begin again, or at the start
     * @param place where it stands
     */
    record Restart(Optional<NumberConstant> value, Place place) implements IdentityChange {

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

        /** {@code set generated}. */
        R setKind(SetKind change);

        /** {@code set} with an option of its sequence. */
        R setOption(SetOption change);

        /** {@code restart}. */
        R restart(Restart change);
    }
}

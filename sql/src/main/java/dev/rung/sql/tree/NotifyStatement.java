package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Listens to channels and notifies them. */
public sealed interface NotifyStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.notify(this);
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

        /** Listens to a channel. */
        R listen(Listen statement);

        /** Listens no more. */
        R unlisten(Unlisten statement);

        /** Notifies those who listen to a channel. */
        R notify(Notify statement);
    }

    /**
     * Listens to a channel.
     *
     * @param channel its name
     * @param place where it stands
     */
    record Listen(Name channel, Place place) implements NotifyStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.listen(this);
        }
    }

    /**
     * Listens no more.
     *
     * @param channel to which channel; absent for all
     * @param place where it stands
     */
    record Unlisten(Optional<Name> channel, Place place) implements NotifyStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.unlisten(this);
        }
    }

    /**
     * Notifies those who listen to a channel.
     *
     * @param channel its name
     * @param payload what they are told
     * @param place where it stands
     */
    record Notify(Name channel, Optional<TextConstant> payload, Place place) implements NotifyStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.notify(this);
        }
    }
}

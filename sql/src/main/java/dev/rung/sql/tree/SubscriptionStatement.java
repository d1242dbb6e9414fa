package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops subscriptions. */
public sealed interface SubscriptionStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.subscription(this);
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

        /** Creates a subscription. */
        R create(Create statement);

        /** Changes options of a subscription. */
        R setOptions(SetOptions statement);

        /** Changes how the publisher is reached. */
        R setConnection(SetConnection statement);

        /** Asks the publisher which tables there are. */
        R refresh(Refresh statement);

        /** Changes what a subscription subscribes to. */
        R changePublications(ChangePublications statement);

        /** Enables or disables a subscription. */
        R setEnabled(SetEnabled statement);

        /** Skips a transaction of the publisher. */
        R skip(Skip statement);

        /** Renames a subscription. */
        R rename(Rename statement);

        /** Gives a subscription to another role. */
        R setOwner(SetOwner statement);

        /** Drops a subscription. */
        R drop(Drop statement);
    }

    /**
     * Creates a subscription.
     *
     * @param name its name
     * @param connection how the publisher is reached
     * @param publications what it subscribes to
     * @param options its options
     * @param place where it stands
     */
    record Create(Name name, TextConstant connection, List<Name> publications, List<Option> options, Place place)
            implements SubscriptionStatement {

        /** Copies the lists. */
        public Create {
            publications = List.copyOf(publications);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Changes options of a subscription.
     *
     * @param name the subscription
     * @param options the options with their new values
     * @param place where it stands
     */
    record SetOptions(Name name, List<Option> options, Place place) implements SubscriptionStatement {

        /** Copies the list. */
        public SetOptions {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOptions(this);
        }
    }

    /**
     * Changes how the publisher is reached.
     *
     * @param name the subscription
     * @param connection how
     * @param place where it stands
     */
    record SetConnection(Name name, TextConstant connection, Place place) implements SubscriptionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setConnection(this);
        }
    }

    /**
     * Asks the publisher which tables there are.
     *
     * @param name the subscription
     * @param options how
     * @param place where it stands
     */
    record Refresh(Name name, List<Option> options, Place place) implements SubscriptionStatement {

        /** Copies the list. */
        public Refresh {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.refresh(this);
        }
    }

    /**
     * Changes what a subscription subscribes to.
     *
     * @param name the subscription
     * @param change whether these are added, taken in the place of all, or dropped
     * @param publications the publications
     * @param options how
     * @param place where it stands
     */
    record ChangePublications(Name name, Change change, List<Name> publications, List<Option> options, Place place)
            implements SubscriptionStatement {

        /** Copies the lists. */
        public ChangePublications {
            publications = List.copyOf(publications);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.changePublications(this);
        }
    }

    /**
     * Enables or disables a subscription.
     *
     * @param name the subscription
     * @param isEnabled whether it works from now on
     * @param place where it stands
     */
    record SetEnabled(Name name, boolean isEnabled, Place place) implements SubscriptionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setEnabled(this);
        }
    }

    /**
     * Skips a transaction of the publisher.
     *
     * @param name the subscription
     * @param options which
     * @param place where it stands
     */
    record Skip(Name name, List<Option> options, Place place) implements SubscriptionStatement {

        /** Copies the list. */
        public Skip {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.skip(this);
        }
    }

    /**
     * Renames a subscription.
     *
     * @param name the subscription
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Name name, Name newName, Place place) implements SubscriptionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives a subscription to another role.
     *
     * @param name the subscription
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(Name name, RoleName owner, Place place) implements SubscriptionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Drops a subscription.
     *
     * @param ifExists whether it is no mistake if it is missing
     * @param name the subscription
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, Name name, Behavior behavior, Place place) implements SubscriptionStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /** What becomes of publications. */
    enum Change {
        /** They are added. */
        ADD,
        /** They take the place of all. */
        SET,
        /** They are dropped. */
        DROP
    }
}

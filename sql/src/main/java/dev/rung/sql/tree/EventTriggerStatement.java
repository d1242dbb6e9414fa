package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops event triggers. */
public sealed interface EventTriggerStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.eventTrigger(this);
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

        /** Creates an event trigger. */
        R create(Create statement);

        /** Changes when an event trigger fires. */
        R setFiring(SetFiring statement);

        /** Renames an event trigger. */
        R rename(Rename statement);

        /** Gives an event trigger to another role. */
        R setOwner(SetOwner statement);

        /** Drops event triggers. */
        R drop(Drop statement);
    }

    /**
     * Creates an event trigger.
     *
     * @param name its name
     * @param event the event that it fires on
     * @param filters for what it fires; empty for all
     * @param function the function that it calls
     * @param place where it stands
     */
    record Create(Name name, Name event, List<Filter> filters, QualifiedName function, Place place)
            implements EventTriggerStatement {

        /** Copies the list. */
        public Create {
            filters = List.copyOf(filters);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Changes when an event trigger fires.
     *
     * @param name the event trigger
     * @param firing when it fires
     * @param place where it stands
     */
    record SetFiring(Name name, Firing firing, Place place) implements EventTriggerStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setFiring(this);
        }
    }

    /**
     * Renames an event trigger.
     *
     * @param name the event trigger
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Name name, Name newName, Place place) implements EventTriggerStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * Gives an event trigger to another role.
     *
     * @param name the event trigger
     * @param owner its new owner
     * @param place where it stands
     */
    record SetOwner(Name name, RoleName owner, Place place) implements EventTriggerStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setOwner(this);
        }
    }

    /**
     * Drops event triggers.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the event triggers
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<Name> names, Behavior behavior, Place place) implements EventTriggerStatement {

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
     * Some values of a variable of the event.
     *
     * @param variable the variable
     * @param values the values that it fires for
     * @param place where it stands
     */
    record Filter(Name variable, List<TextConstant> values, Place place) implements Node {

        /** Copies the list. */
        public Filter {
            values = List.copyOf(values);
        }
    }
}

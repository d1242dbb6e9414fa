package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and drops triggers. */
public sealed interface TriggerStatement extends Statement {

    /**
     * When a trigger fires.
     *
     * @param time before, after or instead of the event
     * @param events for what it fires, none twice
     * @param place where it stands
     */
    record Moment(Time time, List<Event> events, Place place) implements Node {

        /** Copies the list. */
        public Moment {
            events = List.copyOf(events);
        }
    }

    /** When a trigger fires, in relation to what it fires for. */
    enum Time {
        /** {@code before}. */
        BEFORE,
        /** {@code after}. */
        AFTER,
        /** {@code instead of}, of a view. */
        INSTEAD_OF
    }

    /**
     * What a trigger fires for.
     *
     * @param kind the kind of statement
     * @param columns the columns of which one must be set, of an update; any where there are none
     * @param place where it stands
     */
    record Event(Kind kind, List<Name> columns, Place place) implements Node {

        /** Copies the list. */
        public Event {
            columns = List.copyOf(columns);
        }
    }

    /** The kinds of statements that triggers fire for. */
    enum Kind {
        /** {@code insert}. */
        INSERT,
        /** {@code update}. */
        UPDATE,
        /** {@code delete}. */
        DELETE,
        /** {@code truncate}. */
        TRUNCATE
    }

    /**
     * A name by which a trigger reads the rows before or after a statement.
     *
     * @param isNew whether they are those after it
     * @param isTable whether it is all rows or, which PostgreSQL reads and does not know, one
     * @param name the name
     * @param place where it stands
     */
    record Transition(boolean isNew, boolean isTable, Name name, Place place) implements Node {}

    /** How often a trigger fires. */
    enum Level {
        /** Nothing is written: as {@link #STATEMENT}. */
        DEFAULT,
        /** {@code for each row}. */
        ROW,
        /** {@code for each statement}. */
        STATEMENT
    }

    /**
     * The call of a function by a trigger.
     *
     * @param function the function
     * @param arguments what it is told
     * @param place where it stands
     */
    record Call(QualifiedName function, List<Argument> arguments, Place place) implements Node {

        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** What a trigger tells its function. All arguments are texts to it. */
    sealed interface Argument extends Node {}

    /**
     * A text.
     *
     * @param text the text
     * @param place where it stands
     */
    record TextArgument(TextConstant text, Place place) implements Argument {}

    /**
     * A number.
     *
     * @param number the number
     * @param place where it stands
     */
    record NumberArgument(NumberConstant number, Place place) implements Argument {}

    /**
     * A word.
     *
     * @param word the word
     * @param place where it stands
     */
    record WordArgument(Name word, Place place) implements Argument {}

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.trigger(this);
    }

    /**
     * {@code create trigger}.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param name its name
     * @param moment when it fires
     * @param table the table
     * @param transitions the names of the rows before and after
     * @param level how often it fires
     * @param when for which rows it fires
     * @param call the function that it calls
     * @param place where it stands
     */
    record Create(
            boolean orReplace,
            Name name,
            Moment moment,
            QualifiedName table,
            List<Transition> transitions,
            Level level,
            Optional<Expression> when,
            Call call,
            Place place)
            implements TriggerStatement {

        /** Copies the list. */
        public Create {
            transitions = List.copyOf(transitions);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code create constraint trigger}: fires for each row after the statement, or at the end of the transaction.
     *
     * @param name its name
     * @param events for what it fires
     * @param table the table
     * @param from the other table of the constraint
     * @param attributes when and for what it holds
     * @param when for which rows it fires
     * @param call the function that it calls
     * @param place where it stands
     */
    record CreateConstraint(
            Name name,
            List<Event> events,
            QualifiedName table,
            Optional<QualifiedName> from,
            ConstraintAttributes attributes,
            Optional<Expression> when,
            Call call,
            Place place)
            implements TriggerStatement {

        /** Copies the list. */
        public CreateConstraint {
            events = List.copyOf(events);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createConstraint(this);
        }
    }

    /**
     * {@code rename to}.
     *
     * @param name its name
     * @param table the table
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(Name name, QualifiedName table, Name newName, Place place) implements TriggerStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code depends on extension}: goes with an extension.
     *
     * @param name its name
     * @param table the table
     * @param isNo whether it goes with the extension no more
     * @param extension the extension
     * @param place where it stands
     */
    record DependsOnExtension(Name name, QualifiedName table, boolean isNo, Name extension, Place place)
            implements TriggerStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dependsOnExtension(this);
        }
    }

    /**
     * {@code drop trigger}.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param table the table
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, Name name, QualifiedName table, Behavior behavior, Place place)
            implements TriggerStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code create trigger}. */
        R create(Create statement);

        /** {@code create constraint trigger}: fires for each row after the statement, or at the end of the transaction. */
        R createConstraint(CreateConstraint statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code depends on extension}: goes with an extension. */
        R dependsOnExtension(DependsOnExtension statement);

        /** {@code drop trigger}. */
        R drop(Drop statement);
    }
}

package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends the routine or adds to what it returns, gives messages, and tells what happened. */
public sealed interface ReportStep extends Step {

    @Override
    default <R extends @Nullable Object> R accept(Step.Cases<R> cases) {
        return cases.report(this);
    }

    /**
     * Calls the case that is for it.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Ends the routine. */
        R returned(Return step);

        /** Adds a row to what is returned. */
        R returnNext(ReturnNext step);

        /** Adds rows to what is returned. */
        R returnQuery(ReturnQuery step);

        /** Adds the rows of a statement that is made when it is executed. */
        R returnDynamic(ReturnDynamic step);

        /** Gives a message, or fails. */
        R raise(Raise step);

        /** Fails unless something holds. */
        R asserted(Assert step);

        /** Tells about the statement before, or about the error. */
        R getDiagnostics(GetDiagnostics step);
    }

    /**
     * Ends the routine.
     *
     * @param value what it returns
     * @param place where it stands
     */
    record Return(Optional<Value> value, Place place) implements ReportStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.returned(this);
        }
    }

    /**
     * Adds a row to what is returned.
     *
     * @param value the row; absent where it is in the variables
     * @param place where it stands
     */
    record ReturnNext(Optional<Value> value, Place place) implements ReportStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.returnNext(this);
        }
    }

    /**
     * Adds rows to what is returned.
     *
     * @param query what gives the rows
     * @param place where it stands
     */
    record ReturnQuery(Statement query, Place place) implements ReportStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.returnQuery(this);
        }
    }

    /**
     * Adds the rows of a statement that is made when it is executed.
     *
     * @param query what gives the rows
     * @param place where it stands
     */
    record ReturnDynamic(Dynamic query, Place place) implements ReportStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.returnDynamic(this);
        }
    }

    /**
     * Gives a message, or fails.
     *
     * @param level how bad it is; absent for an exception
     * @param format its text, with {@code %} for each argument
     * @param arguments what stands for them
     * @param condition the error that it is
     * @param options what is said besides
     * @param place where it stands
     */
    record Raise(
            Optional<Level> level,
            Optional<TextConstant> format,
            List<Value> arguments,
            Optional<Handler.Condition> condition,
            List<RaiseOption> options,
            Place place)
            implements ReportStep {

        /** Copies the lists. */
        public Raise {
            arguments = List.copyOf(arguments);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.raise(this);
        }
    }

    /**
     * Fails unless something holds.
     *
     * @param condition what must hold
     * @param message what is said else
     * @param place where it stands
     */
    record Assert(Value condition, Optional<Value> message, Place place) implements ReportStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.asserted(this);
        }
    }

    /**
     * Tells about the statement before, or about the error.
     *
     * @param isStacked whether about the error
     * @param diagnostics what is asked
     * @param place where it stands
     */
    record GetDiagnostics(boolean isStacked, List<Diagnostic> diagnostics, Place place) implements ReportStep {

        /** Copies the list. */
        public GetDiagnostics {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.getDiagnostics(this);
        }
    }

    /** How bad a message is. */
    enum Level {
        /** for who looks for mistakes */
        DEBUG,
        /** for the log of the server */
        LOG,
        /** for the client in any case */
        INFO,
        /** for the client */
        NOTICE,
        /** a warning */
        WARNING,
        /** it fails */
        EXCEPTION
    }

    /**
     * What a message says besides.
     *
     * @param name what: {@code message}, {@code detail}, {@code hint}, {@code errcode}, …
     * @param value its value
     * @param place where it stands
     */
    record RaiseOption(Name name, Value value, Place place) implements Node {}

    /**
     * Something that is told about a statement or an error.
     *
     * @param target where it goes
     * @param item what: {@code row_count}, {@code message_text}, …
     * @param place where it stands
     */
    record Diagnostic(Target target, Name item, Place place) implements Node {}
}

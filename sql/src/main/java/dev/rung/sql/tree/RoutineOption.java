package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An option of a routine. */
public sealed interface RoutineOption extends Node {

    /**
     * Calls the method that is for this option.
     *
     * @param cases an answer for each
     * @return that answer
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each option.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** The language that its body is written in. */
        R language(Language option);

        /** Its body as a text, or where it is compiled to. */
        R as(As option);

        /** The types whose values are transformed for the language. */
        R transforms(Transforms option);

        /** A setting that holds while it runs. */
        R setting(Setting option);

        /** How much it costs. */
        R cost(Cost option);

        /** How much it returns. */
        R rows(Rows option);

        /** What helps the planner with it. */
        R support(Support option);

        /** Whether it may run in parallel. */
        R parallel(Parallel option);

        /** A property that is written in words alone. */
        R is(Is option);
    }

    /**
     * The language that its body is written in.
     *
     * @param name the language
     * @param place where it stands
     */
    record Language(Name name, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.language(this);
        }
    }

    /**
     * Its body as a text, or where it is compiled to.
     *
     * @param definition the body, or the file of the library
     * @param symbol the name of the function in that file
     * @param place where it stands
     */
    record As(TextConstant definition, Optional<TextConstant> symbol, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.as(this);
        }
    }

    /**
     * The types whose values are transformed for the language.
     *
     * @param types the types
     * @param place where it stands
     */
    record Transforms(List<TypeName> types, Place place) implements RoutineOption {

        /** Copies the list. */
        public Transforms {
            types = List.copyOf(types);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.transforms(this);
        }
    }

    /**
     * A setting that holds while it runs.
     *
     * @param change the setting and its value, or which ones are put back
     * @param place where it stands
     */
    record Setting(SettingChange change, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setting(this);
        }
    }

    /**
     * How much it costs.
     *
     * @param number the costs of a call, in units of {@code cpu_operator_cost}
     * @param place where it stands
     */
    record Cost(NumberConstant number, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.cost(this);
        }
    }

    /**
     * How much it returns.
     *
     * @param number how many rows
     * @param place where it stands
     */
    record Rows(NumberConstant number, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /**
     * What helps the planner with it.
     *
     * @param function the support function
     * @param place where it stands
     */
    record Support(QualifiedName function, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.support(this);
        }
    }

    /**
     * Whether it may run in parallel.
     *
     * @param mode {@code safe}, {@code restricted} or {@code unsafe}; PostgreSQL reads any other name too, and refuses it
     * @param place where it stands
     */
    record Parallel(Name mode, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.parallel(this);
        }
    }

    /**
     * A property that is written in words alone.
     *
     * @param property the property
     * @param place where it stands
     */
    record Is(Property property, Place place) implements RoutineOption {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.is(this);
        }
    }

    /** A property of a routine. */
    enum Property {
        /** Its result depends on nothing but its arguments. */
        IMMUTABLE,
        /** Its result is the same during a statement. */
        STABLE,
        /** Its result may change from call to call. */
        VOLATILE,
        /** It is called with null too. */
        CALLED_ON_NULL_INPUT,
        /** It is null, without being called, if an argument is; {@code strict} is the same. */
        RETURNS_NULL_ON_NULL_INPUT,
        /** It runs with the privileges of its owner. */
        SECURITY_DEFINER,
        /** It runs with the privileges of its caller. */
        SECURITY_INVOKER,
        /** It tells nothing of its arguments but its result. */
        LEAKPROOF,
        /** It may tell of its arguments. */
        NOT_LEAKPROOF,
        /** It is a window function. */
        WINDOW
    }
}

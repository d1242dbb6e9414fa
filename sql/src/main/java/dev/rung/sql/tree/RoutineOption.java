package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/** An option of a routine. */
public sealed interface RoutineOption extends Node {

    /**
     * The language that its body is written in.
     *
     * @param name the language
     * @param place where it stands
     */
    record Language(Name name, Place place) implements RoutineOption {}

    /**
     * Its body as a text, or where it is compiled to.
     *
     * @param definition the body, or the file of the library
     * @param symbol the name of the function in that file
     * @param place where it stands
     */
    record As(TextConstant definition, Optional<TextConstant> symbol, Place place) implements RoutineOption {}

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
    }

    /**
     * A setting that holds while it runs.
     *
     * @param change the setting and its value, or which ones are put back
     * @param place where it stands
     */
    record Setting(SettingChange change, Place place) implements RoutineOption {}

    /**
     * How much it costs.
     *
     * @param number the costs of a call, in units of {@code cpu_operator_cost}
     * @param place where it stands
     */
    record Cost(NumberConstant number, Place place) implements RoutineOption {}

    /**
     * How much it returns.
     *
     * @param number how many rows
     * @param place where it stands
     */
    record Rows(NumberConstant number, Place place) implements RoutineOption {}

    /**
     * What helps the planner with it.
     *
     * @param function the support function
     * @param place where it stands
     */
    record Support(QualifiedName function, Place place) implements RoutineOption {}

    /**
     * Whether it may run in parallel.
     *
     * @param mode {@code safe}, {@code restricted} or {@code unsafe}; PostgreSQL reads any other name too, and refuses it
     * @param place where it stands
     */
    record Parallel(Name mode, Place place) implements RoutineOption {}

    /**
     * A property that is written in words alone.
     *
     * @param property the property
     * @param place where it stands
     */
    record Is(Property property, Place place) implements RoutineOption {}

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

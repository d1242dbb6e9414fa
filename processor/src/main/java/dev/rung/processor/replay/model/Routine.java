package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.RoutineBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A function, a procedure or an aggregate.
 *
 * @param parameters its parameters, with the columns of the table that it returns
 * @param result what it returns; a procedure returns nothing
 * @param code what it does
 * @param traits how it is executed
 */
public record Routine(List<Parameter> parameters, Optional<Result> result, Code code, Traits traits)
        implements Definition {

    /** Copies the list. */
    public Routine {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter.
     *
     * @param mode which way it goes
     * @param name its name, if it has one
     * @param type its type
     * @param defaultValue what it is where it is not given
     */
    public record Parameter(
            Mode mode,
            Optional<String> name,
            Type type,
            Optional<dev.rung.processor.replay.model.Code<Expression>> defaultValue) {

        /** One that is given, without a name. */
        public static Parameter of(Type type) {
            return new Parameter(Mode.IN, Optional.empty(), type, Optional.empty());
        }

        /** Whether a call gives it. */
        public boolean isInput() {
            return mode != Mode.OUT && mode != Mode.TABLE;
        }
    }

    /** Which way a parameter goes: {@code pg_proc.proargmodes}. */
    public enum Mode {
        /** In. */
        IN,
        /** Out. */
        OUT,
        /** Both ways. */
        INOUT,
        /** In, any number of times. */
        VARIADIC,
        /** A column of the table that is returned. */
        TABLE;

        /** What is written; nothing is in. */
        public static Mode of(Argument.Mode written) {
            return switch (written) {
                case DEFAULT, IN -> IN;
                case OUT -> OUT;
                case INOUT -> INOUT;
                case VARIADIC -> VARIADIC;
            };
        }
    }

    /**
     * What a function returns.
     *
     * @param type the type; {@code record} where there are several parameters that go out
     * @param isSet whether it returns any number of them
     */
    public record Result(Type type, boolean isSet) {}

    /** What a routine does. */
    public sealed interface Code {}

    /**
     * What a text in a language says.
     *
     * @param language the language
     * @param text the text, or the file of a library
     * @param symbol the name of the function in the library
     */
    public record Text(String language, String text, Optional<String> symbol) implements Code {}

    /**
     * What SQL says of which the names are bound: {@code begin atomic} and {@code return}.
     *
     * @param body the SQL
     */
    public record Sql(dev.rung.processor.replay.model.Code<RoutineBody> body) implements Code {}

    /**
     * What an aggregate is made of.
     *
     * @param functions its functions, by the options that name them
     * @param types the types of its states, by the options that name them
     * @param options its other properties
     * @param ordered how many of its arguments stand in {@code order by}, if it is an ordered-set aggregate
     */
    public record Aggregation(
            Map<String, Callable> functions, Map<String, Type> types, Options options, Optional<Integer> ordered)
            implements Code {

        /** Copies the maps. */
        public Aggregation {
            functions = Map.copyOf(functions);
            types = Map.copyOf(types);
        }
    }

    /**
     * How a routine is executed.
     *
     * @param words what is not as it is where nothing is said, by the words for it
     * @param settings the settings that hold while it runs
     */
    public record Traits(Options words, Options settings) {

        /** As PostgreSQL does where nothing is said. */
        public static final Traits STANDARD = new Traits(Options.NONE, Options.NONE);
    }

    /** With other traits. */
    public Routine with(Traits other) {
        return new Routine(parameters, result, code, other);
    }

    /** The types of what a call gives. */
    public List<Type> inputs() {
        return parameters.stream()
                .filter(Parameter::isInput)
                .map(Parameter::type)
                .map(Type::withoutModifiers)
                .toList();
    }

    /** The types of all parameters, those that go out included. */
    public List<Type> arguments() {
        return parameters.stream()
                .filter(parameter -> parameter.mode() != Mode.TABLE)
                .map(Parameter::type)
                .map(Type::withoutModifiers)
                .toList();
    }

    /** Whether it is called by triggers: it returns {@code trigger}. */
    public boolean returns(String pseudoType) {
        return result.filter(returned -> returned.type().is(pseudoType)).isPresent();
    }

    @Override
    public String signature() {
        return ArgumentTypes.of(inputs()).key();
    }

    @Override
    public String signatureIn(Schema here, Schema there) {
        return ArgumentTypes.of(inputs()).keyIn(here, there);
    }

    @Override
    public String shownSignature(Schema schema) {
        return ArgumentTypes.of(inputs()).shown(schema);
    }

    @Override
    public Properties properties() {
        var properties = new Properties();
        describeParameters(properties);
        result.ifPresent(
                returned -> properties.type("result", returned.type()).flag("returns a set", returned.isSet()));
        describeCode(properties);
        traits.words().values().forEach((words, value) -> properties.exact(words, value));
        traits.settings().values().forEach((name, value) -> properties.exact("setting " + name, value));
        return properties;
    }

    private void describeParameters(Properties properties) {
        var names = new ArrayList<String>();
        var modes = new ArrayList<String>();
        for (int i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            names.add(parameter.name().orElse("$" + (i + 1)));
            modes.add(parameter.mode().name().toLowerCase(Locale.ROOT));
            var words = "parameter " + parameter.name().orElse(String.valueOf(i + 1));
            parameter
                    .defaultValue()
                    .ifPresent(value -> properties.code("default of " + words, value, parameter.type()));
            if (!parameter.isInput()) {
                properties.type("type of " + words, parameter.type());
            }
        }
        boolean areNamed =
                parameters.stream().anyMatch(parameter -> parameter.name().isPresent());
        boolean areOnlyIn = modes.stream().allMatch("in"::equals);
        properties.names("names of parameters", areNamed ? names : List.of());
        properties.names("modes of parameters", areOnlyIn ? List.of() : modes);
    }

    private void describeCode(Properties properties) {
        if (code instanceof Text text) {
            properties
                    .exact("language", text.language())
                    .exact("body", text.text())
                    .exact("symbol", text.symbol());
        } else if (code instanceof Sql sql) {
            properties.exact("language", "sql").code("body", Optional.of(sql.body()));
        } else if (code instanceof Aggregation aggregation) {
            aggregation.functions().forEach((words, function) -> function.describe(words, properties));
            aggregation.types().forEach(properties::type);
            aggregation.options().describe(properties);
            properties.exact("ordered arguments", aggregation.ordered().map(String::valueOf));
        }
    }
}

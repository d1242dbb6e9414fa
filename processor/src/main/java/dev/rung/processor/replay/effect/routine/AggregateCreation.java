package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ArgumentTypes;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Routine.Parameter;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.RoutineLookup;
import dev.rung.sql.tree.AggregateArguments;
import dev.rung.sql.tree.AggregateStatement;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Creates an aggregate of the functions that its options name (PostgreSQL 18, "CREATE AGGREGATE"). */
final class AggregateCreation {

    private static final Set<String> FUNCTIONS = Set.of(
            "sfunc", "finalfunc", "combinefunc", "serialfunc", "deserialfunc", "msfunc", "minvfunc", "mfinalfunc");
    private static final Set<String> TYPES = Set.of("stype", "mstype");
    private static final Map<String, String> OLD_WORDS =
            Map.of("sfunc1", "sfunc", "stype1", "stype", "initcond1", "initcond");

    private final Transition transition;
    private final AggregateStatement.Create create;
    private final Map<String, Callable> functions = new HashMap<>();
    private final Map<String, Type> types = new HashMap<>();
    private final List<Option> others = new ArrayList<>();

    AggregateCreation(Transition transition, AggregateStatement.Create create) {
        this.transition = transition;
        this.create = create;
    }

    void run() {
        transition.target(create.name()).ifPresent(this::create);
    }

    private void create(long schema) {
        var parameters = parameters();
        create.options().forEach(this::readType);
        create.options().forEach(option -> readOther(option, parameters));
        var ordered =
                create.arguments().map(arguments -> arguments.ordered().size()).filter(number -> number > 0);
        var code = new Routine.Aggregation(functions, types, Options.of(others), ordered);
        var routine = new Routine(parameters, Optional.empty(), code, Routine.Traits.STANDARD);
        var aggregate = SchemaObject.of(
                        ObjectKind.AGGREGATE, schema, create.name().name().text(), routine)
                .needing(needs(parameters));
        var existing = transition
                .schema()
                .find(Schema.Key.of(ObjectKind.AGGREGATE, schema, aggregate.name() + routine.signature()));
        if (existing.isEmpty()) {
            transition.add(aggregate);
        } else if (!create.orReplace()) {
            transition.verdict().exists(existing.get(), create.name().place());
        } else if (existing.get().kind() == ObjectKind.AGGREGATE) {
            transition.replace(aggregate.inPlaceOf(existing.get()));
        } else {
            new RoutineReferences(transition)
                    .refuseKind(
                            existing.get(), ObjectKind.AGGREGATE, create.name().place());
        }
    }

    private List<Parameter> parameters() {
        return create.arguments()
                .map(this::parameters)
                .orElseGet(() -> option("basetype").flatMap(this::type).map(Parameter::of).stream()
                        .toList());
    }

    private List<Parameter> parameters(AggregateArguments arguments) {
        int number = RoutineLookup.merged(arguments).size();
        return Stream.concat(arguments.direct().stream(), arguments.ordered().stream())
                .limit(number)
                .map(this::parameter)
                .toList();
    }

    private Parameter parameter(Argument argument) {
        return new Parameter(
                Routine.Mode.of(argument.mode()),
                argument.name().map(Name::text),
                transition.binder().type(argument.type()).withoutModifiers(),
                Optional.empty());
    }

    private Optional<Option> option(String words) {
        return create.options().stream()
                .filter(option -> words(option).equals(words))
                .findFirst();
    }

    private static String words(Option option) {
        var name = option.name().name().text().toLowerCase(Locale.ROOT);
        return OLD_WORDS.getOrDefault(name, name);
    }

    /** {@code basetype = "ANY"} is the old way to say that there are no arguments. */
    private Optional<Type> type(Option option) {
        boolean isAny = CalledFunctions.name(option)
                .filter(name -> name.name().text().equalsIgnoreCase("any"))
                .isPresent();
        return option.value()
                .filter(value -> !isAny && value instanceof Option.Type)
                .map(value ->
                        transition.binder().type(((Option.Type) value).type()).withoutModifiers());
    }

    private void readType(Option option) {
        if (TYPES.contains(words(option))) {
            type(option).ifPresent(type -> types.put(words(option), type));
        }
    }

    private void readOther(Option option, List<Parameter> parameters) {
        var words = words(option);
        if (FUNCTIONS.contains(words)) {
            CalledFunctions.name(option)
                    .map(name -> function(name, words, parameters))
                    .ifPresent(function -> functions.put(words, function));
        } else if (!TYPES.contains(words) && !words.equals("basetype")) {
            others.add(option);
        }
    }

    private Callable function(QualifiedName name, String words, List<Parameter> parameters) {
        var functions = new CalledFunctions(transition);
        var arguments = arguments(words, parameters);
        boolean isPlain = create.arguments()
                .filter(written -> !written.ordered().isEmpty())
                .isEmpty();
        boolean areAllKnown = isPlain
                && types.containsKey(words.startsWith("m") ? "mstype" : "stype")
                && parameters.stream().noneMatch(parameter -> parameter.mode() == Routine.Mode.VARIADIC)
                && !words.equals("deserialfunc")
                && option(words + "_extra").isEmpty();
        return areAllKnown ? functions.taking(name, arguments) : functions.near(name, arguments);
    }

    private List<Type> arguments(String words, List<Parameter> parameters) {
        var state = types.get(words.startsWith("m") ? "mstype" : "stype");
        var arguments = new ArrayList<Type>();
        if (state != null) {
            arguments.add(state);
        }
        if (words.equals("combinefunc") && state != null) {
            arguments.add(state);
        } else if (words.equals("sfunc") || words.equals("msfunc") || words.equals("minvfunc")) {
            parameters.forEach(parameter -> arguments.add(parameter.type()));
        }
        return arguments;
    }

    private Set<Dependency> needs(List<Parameter> parameters) {
        var needs = new HashSet<Dependency>();
        functions.values().forEach(function -> needs.addAll(function.needs()));
        var all = new ArrayList<>(types.values());
        parameters.forEach(parameter -> all.add(parameter.type()));
        ArgumentTypes.of(all).made().forEach(id -> needs.add(Dependency.normal(id)));
        return needs;
    }
}

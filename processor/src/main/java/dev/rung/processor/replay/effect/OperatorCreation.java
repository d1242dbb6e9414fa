package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.ArgumentTypes;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Operator;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Creates an operator of the function and the properties that its options name (PostgreSQL 18, "CREATE OPERATOR"). */
final class OperatorCreation {

    /** What the planner asks how much an operator selects. */
    static final Set<String> ESTIMATORS = Set.of("restrict", "join");

    private static final Set<String> FUNCTIONS = Set.of("function", "procedure");
    private static final Set<String> OPERANDS = Set.of("leftarg", "rightarg");

    private final Transition transition;
    private final OperatorStatement.Create create;

    OperatorCreation(Transition transition, OperatorStatement.Create create) {
        this.transition = transition;
        this.create = create;
    }

    void run() {
        transition.target(OperatorReferences.name(create.name())).ifPresent(this::create);
    }

    /** The word for an option, in small letters. */
    static String words(Option option) {
        return option.name().name().text().toLowerCase(Locale.ROOT);
    }

    private void create(long schema) {
        var operands = new ArgumentTypes(List.of(type("leftarg"), type("rightarg")));
        var function = create.options().stream()
                .filter(option -> FUNCTIONS.contains(words(option)))
                .findFirst()
                .flatMap(CalledFunctions::name);
        if (function.isPresent()) {
            create(schema, operands, function.get());
        } else {
            refuse();
        }
    }

    private void refuse() {
        transition
                .verdict()
                .refused(
                        "42P13",
                        "the operator has no function",
                        "it does what a function does",
                        "write `function = …` among its options",
                        create.name().place());
    }

    private void create(long schema, ArgumentTypes operands, QualifiedName name) {
        var functions = new CalledFunctions(transition);
        var types = operands.types().stream().flatMap(Optional::stream).toList();
        var function = functions.near(name, types);
        Map<String, Callable> estimators = new HashMap<>();
        for (var option : create.options()) {
            if (ESTIMATORS.contains(words(option))) {
                CalledFunctions.name(option)
                        .ifPresent(estimator -> estimators.put(words(option), functions.near(estimator, List.of())));
            }
        }
        Set<Dependency> needs = new HashSet<>(function.needs());
        estimators.values().forEach(estimator -> needs.addAll(estimator.needs()));
        operands.made().forEach(id -> needs.add(Dependency.normal(id)));
        var definition = new Operator(operands, function, estimators, Options.NONE.with(properties(create.options())));
        var operator = SchemaObject.of(
                        ObjectKind.OPERATOR, schema, OperatorReferences.name(create.name()).name().text(), definition)
                .needing(needs);
        if (transition.isFree(operator, false, create.name().place())) {
            transition.add(operator);
        }
    }

    /** What is neither an operand nor a function. */
    static List<Option> properties(List<Option> options) {
        return options.stream()
                .filter(option -> Stream.of(FUNCTIONS, OPERANDS, ESTIMATORS)
                        .noneMatch(words -> words.contains(words(option))))
                .toList();
    }

    private Optional<Type> type(String words) {
        return create.options().stream()
                .filter(option -> words(option).equals(words))
                .findFirst()
                .flatMap(Option::value)
                .filter(Option.Type.class::isInstance)
                .map(value -> ((Option.Type) value).type())
                .filter(type -> !type.place().in(transition.verdict().statement().sql()).equalsIgnoreCase("none"))
                .map(transition.binder()::type);
    }
}

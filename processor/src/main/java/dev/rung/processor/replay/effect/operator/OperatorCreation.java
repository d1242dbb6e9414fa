package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.routine.CalledFunctions;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ArgumentTypes;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Operator;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.Option;
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
                        ObjectKind.OPERATOR,
                        schema,
                        OperatorReferences.name(create.name()).name().text(),
                        definition)
                .needing(needs);
        add(operator);
        shell("commutator", new ArgumentTypes(reversed(operands.types())));
        shell("negator", operands);
    }

    private void add(SchemaObject operator) {
        var shell = existing(operator)
                .filter(found -> found.definition(Operator.class).isShell());
        if (shell.isPresent()) {
            transition.replace(shell.get().with(operator.definition()).needing(operator.dependencies()));
        } else if (transition.isFree(operator, false, create.name().place())) {
            transition.add(operator);
        }
    }

    private Optional<SchemaObject> existing(SchemaObject operator) {
        return transition
                .schema()
                .find(Schema.Key.of(
                        ObjectKind.OPERATOR,
                        operator.schema(),
                        operator.name() + operator.definition().signature()));
    }

    /** An operator that this one speaks of and that is not there is there as a name from now on ({@code get_other_operator}). */
    private void shell(String words, ArgumentTypes operands) {
        create.options().stream()
                .filter(option -> words(option).equals(words))
                .findFirst()
                .flatMap(Option::value)
                .filter(Option.Operator.class::isInstance)
                .map(value -> OperatorReferences.name(((Option.Operator) value).operator()))
                .filter(name -> !new OperatorReferences(transition).isThere(name, operands))
                .ifPresent(name -> transition.names().target(name).ifPresent(schema -> {
                    Set<Dependency> needs = new HashSet<>();
                    operands.made().forEach(id -> needs.add(Dependency.normal(id)));
                    transition.add(SchemaObject.of(
                                    ObjectKind.OPERATOR,
                                    schema.id(),
                                    name.name().text(),
                                    Operator.shell(operands))
                            .needing(needs));
                }));
    }

    private static List<Optional<Type>> reversed(List<Optional<Type>> types) {
        return List.of(types.get(1), types.get(0));
    }

    /** What is neither an operand nor a function. */
    static List<Option> properties(List<Option> options) {
        return options.stream()
                .filter(option ->
                        Stream.of(FUNCTIONS, OPERANDS, ESTIMATORS).noneMatch(words -> words.contains(words(option))))
                .toList();
    }

    private Optional<Type> type(String words) {
        return create.options().stream()
                .filter(option -> words(option).equals(words))
                .findFirst()
                .flatMap(Option::value)
                .filter(Option.Type.class::isInstance)
                .map(value -> ((Option.Type) value).type())
                .filter(type ->
                        !type.place().in(transition.verdict().statement().sql()).equalsIgnoreCase("none"))
                .map(transition.binder()::type);
    }
}

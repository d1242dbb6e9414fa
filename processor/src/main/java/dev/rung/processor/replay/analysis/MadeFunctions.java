package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.catalog.Parameter;
import dev.rung.sql.catalog.Signature;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The functions of a name that somebody made, as the choice among functions takes them beside PostgreSQL's own. */
final class MadeFunctions {

    private final Map<dev.rung.sql.catalog.Routine, SchemaObject> objects = new IdentityHashMap<>();
    private final List<dev.rung.sql.catalog.Routine> routines;
    private final boolean areKnown;

    /**
     * Some functions.
     *
     * @param made those of the name, in the order of the search path
     * @param names what names stand for
     */
    MadeFunctions(List<SchemaObject> made, Lookup names) {
        this.areKnown = made.stream().allMatch(MadeFunctions::isKnown);
        this.routines =
                areKnown ? made.stream().map(object -> routine(object, names)).toList() : List.of();
    }

    /** Of a procedure, which is no function, and of an aggregate of ordered sets nothing is said here. */
    private static boolean isKnown(SchemaObject object) {
        return object.definition() instanceof Routine routine
                && object.kind() != ObjectKind.PROCEDURE
                && !(routine.code() instanceof Routine.Aggregation aggregate
                        && (aggregate.ordered().isPresent() || state(aggregate).isEmpty()))
                && types(routine).allMatch(Type::isKnown);
    }

    private static Stream<Type> types(Routine routine) {
        return Stream.concat(routine.parameters().stream().map(Routine.Parameter::type), result(routine).stream());
    }

    private static Optional<Type> result(Routine routine) {
        return routine.code() instanceof Routine.Aggregation aggregate
                ? state(aggregate)
                : routine.result().map(Routine.Result::type);
    }

    /** The state of an aggregate, where that is its result: without a function that makes one of it at the end. */
    private static Optional<Type> state(Routine.Aggregation aggregate) {
        return aggregate.functions().containsKey("finalfunc")
                ? Optional.empty()
                : Optional.ofNullable(aggregate.types().get("stype"));
    }

    private dev.rung.sql.catalog.Routine routine(SchemaObject object, Lookup names) {
        var definition = object.definition(Routine.class);
        var input = definition.parameters().stream()
                .filter(Routine.Parameter::isInput)
                .toList();
        var parameters = input.stream()
                .map(parameter -> new Parameter(
                        parameter.name().orElse(""), parameter.type().type()))
                .toList();
        var variadic = input.stream()
                .filter(parameter -> parameter.mode() == Routine.Mode.VARIADIC)
                .findFirst()
                .map(parameter -> parameter.type().type())
                .map(type -> type.element().orElse(type));
        int defaults = (int) input.stream()
                .filter(parameter -> parameter.defaultValue().isPresent())
                .count();
        var result = definition.result();
        var routine = new dev.rung.sql.catalog.Routine(
                names.schemaOf(object),
                object.name(),
                new dev.rung.sql.catalog.Routine.Traits(
                        kind(definition), dev.rung.sql.catalog.Routine.Volatility.VOLATILE, false),
                new Signature(parameters, variadic, defaults),
                new dev.rung.sql.catalog.Routine.Result(
                        result(definition).orElse(Known.RECORD).type(),
                        result.filter(Routine.Result::isSet).isPresent(),
                        List.of()));
        objects.put(routine, object);
        return routine;
    }

    private static dev.rung.sql.catalog.Routine.Kind kind(Routine routine) {
        return routine.code() instanceof Routine.Aggregation
                ? dev.rung.sql.catalog.Routine.Kind.AGGREGATE
                : dev.rung.sql.catalog.Routine.Kind.FUNCTION;
    }

    /** Whether enough is known of all of them to choose one. */
    boolean areKnown() {
        return areKnown;
    }

    /** All of them, in the order of the search path. */
    List<dev.rung.sql.catalog.Routine> all() {
        return routines;
    }

    /** The object that is one of them. */
    Optional<SchemaObject> object(dev.rung.sql.catalog.Routine routine) {
        return Optional.ofNullable(objects.get(routine));
    }

    /** A type of a parameter or a result of one, which somebody may have made. */
    static Optional<Type> type(SchemaObject function, dev.rung.sql.catalog.Type type) {
        return types(function.definition(Routine.class))
                .filter(known -> known.type().equals(type))
                .findFirst()
                .map(Type::withoutModifiers);
    }
}

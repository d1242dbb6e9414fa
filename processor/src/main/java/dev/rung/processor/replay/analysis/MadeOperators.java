package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Operator;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The operators of a name that somebody made, as the choice among operators takes them beside PostgreSQL's own. */
final class MadeOperators {

    /** One of them, with the types of its operands and of its result. */
    private record Made(SchemaObject object, List<Type> types) {}

    private final Map<dev.rung.sql.catalog.Operator, Made> made = new IdentityHashMap<>();
    private final List<dev.rung.sql.catalog.Operator> operators = new ArrayList<>();
    private boolean areKnown = true;

    /**
     * Some operators.
     *
     * @param objects those of the name, in the order of the search path
     * @param schema the schema at the time
     */
    MadeOperators(List<SchemaObject> objects, Schema schema) {
        for (var object : objects) {
            var result = result(object, schema).filter(Type::isKnown);
            areKnown &= result.isPresent();
            result.ifPresent(type -> add(object, type));
        }
    }

    /** Of the functions that PostgreSQL brings along it is not asked here what they give. */
    private static Optional<Type> result(SchemaObject object, Schema schema) {
        return Optional.of(object.definition())
                .filter(Operator.class::isInstance)
                .flatMap(
                        operator -> schema.find(((Operator) operator).function().made()))
                .filter(function -> function.definition() instanceof Routine)
                .flatMap(function -> function.definition(Routine.class).result())
                .map(Routine.Result::type);
    }

    private void add(SchemaObject object, Type result) {
        var operands = object.definition(Operator.class).operands().types();
        var right = operands.get(1);
        if (right.isEmpty()) {
            areKnown = false;
            return;
        }
        var operator = new dev.rung.sql.catalog.Operator(
                object.name(),
                operands.get(0).map(Type::type),
                right.get().type(),
                result.type(),
                Optional.empty(),
                Optional.empty(),
                "");
        operators.add(operator);
        made.put(
                operator,
                new Made(
                        object,
                        Stream.concat(operands.stream().flatMap(Optional::stream), Stream.of(result))
                                .toList()));
    }

    /** Whether enough is known of all of them to choose one. */
    boolean areKnown() {
        return areKnown;
    }

    /** All of them, in the order of the search path. */
    List<dev.rung.sql.catalog.Operator> all() {
        return operators;
    }

    /** The object that is one of them. */
    Optional<SchemaObject> object(dev.rung.sql.catalog.Operator operator) {
        return Optional.ofNullable(made.get(operator)).map(Made::object);
    }

    /** A type of one, which somebody may have made. */
    Optional<Type> type(dev.rung.sql.catalog.Operator operator, dev.rung.sql.catalog.Type type) {
        return Optional.ofNullable(made.get(operator)).stream()
                .flatMap(one -> one.types().stream())
                .filter(known -> known.type().equals(type))
                .findFirst();
    }
}

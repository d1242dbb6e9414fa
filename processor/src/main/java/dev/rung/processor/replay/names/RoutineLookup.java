package dev.rung.processor.replay.names;

import dev.rung.processor.replay.model.ArgumentTypes;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.AggregateArguments;
import dev.rung.sql.tree.AggregateReference;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the routine that a statement names, by all of its arguments or by its name alone: {@code LookupFuncWithArgs} of PostgreSQL 18
 * ({@code src/backend/parser/parse_func.c}). PostgreSQL's own are found before all others, unless a schema is written.
 */
public final class RoutineLookup {

    private final Lookup names;

    /** Looks where a look-up of names looks. */
    public RoutineLookup(Lookup names) {
        this.names = names;
    }

    /** What the word of a statement covers. */
    public enum Called {
        /** {@code function}: functions and aggregates. */
        FUNCTION,
        /** {@code procedure}. */
        PROCEDURE,
        /** {@code aggregate}. */
        AGGREGATE,
        /** {@code routine}: all of them. */
        ROUTINE;

        private boolean covers(boolean isProcedure) {
            return switch (this) {
                case FUNCTION, AGGREGATE -> !isProcedure;
                case PROCEDURE -> isProcedure;
                case ROUTINE -> true;
            };
        }
    }

    /**
     * The routine that a reference names. One that is of another kind than it is called is found all the same.
     *
     * @param called what it is called
     * @param reference its name and, where they are written, its arguments
     */
    public FoundRoutine find(Called called, RoutineReference reference) {
        return reference
                .arguments()
                .map(arguments -> byArguments(called, reference.name(), arguments))
                .orElseGet(() -> byName(called, reference.name()));
    }

    private FoundRoutine byArguments(Called called, QualifiedName name, List<Argument> written) {
        var input = written.stream()
                .filter(argument -> argument.mode() != Argument.Mode.OUT)
                .map(Argument::type)
                .toList();
        var found = byInput(called, name, types(input));
        boolean mayNameAll = called == Called.PROCEDURE || called == Called.ROUTINE;
        boolean hasModes = written.stream().anyMatch(argument -> argument.mode() != Argument.Mode.DEFAULT);
        var all = mayNameAll && !hasModes ? either(found, byAll(name, types(input))) : found;
        return orByNumber(all, name, input);
    }

    /** The aggregate that a reference names. */
    public FoundRoutine find(AggregateReference reference) {
        var written = merged(reference.arguments());
        return orByNumber(byInput(Called.AGGREGATE, reference.name(), types(written)), reference.name(), written);
    }

    /** The types of the arguments of an aggregate: {@code (variadic "any" order by variadic "any")} has one. */
    public static List<TypeName> merged(AggregateArguments arguments) {
        int direct = arguments.direct().size();
        boolean isOne = direct > 0
                && !arguments.ordered().isEmpty()
                && arguments.direct().get(direct - 1).mode() == Argument.Mode.VARIADIC;
        return Stream.concat(arguments.direct().stream(), isOne ? Stream.of() : arguments.ordered().stream())
                .map(Argument::type)
                .toList();
    }

    /** The function of a name that takes arguments of exactly these types. */
    public FoundRoutine exact(QualifiedName name, List<Type> types) {
        return byInput(Called.FUNCTION, name, types);
    }

    private List<Type> types(List<TypeName> written) {
        var lookup = new TypeLookup(names);
        return written.stream()
                .map(type -> lookup.find(type).orElseGet(() -> TypeLookup.unknown(type)))
                .toList();
    }

    private FoundRoutine byName(Called called, QualifiedName name) {
        var made = names.routines(name).stream()
                .filter(routine -> called.covers(routine.kind() == ObjectKind.PROCEDURE))
                .toList();
        var builtIn = builtIn(name)
                .filter(routine ->
                        called.covers(routine.traits().kind() == dev.rung.sql.catalog.Routine.Kind.PROCEDURE))
                .toList();
        if (made.size() + builtIn.size() > 1) {
            return new FoundRoutine.Ambiguous(made);
        }
        return made.stream()
                .findFirst()
                .map(this::made)
                .or(() -> builtIn.stream().findFirst().map(FoundRoutine.BuiltIn::new))
                .orElseGet(FoundRoutine.Missing::new);
    }

    /** Where a type is not known, the only one with so many arguments may well be meant. */
    private FoundRoutine orByNumber(FoundRoutine found, QualifiedName name, List<TypeName> written) {
        var lookup = new TypeLookup(names);
        if (!(found instanceof FoundRoutine.Missing)
                || written.stream().allMatch(type -> lookup.find(type).isPresent())) {
            return found;
        }
        var candidates = names.routines(name).stream()
                .filter(routine -> definition(routine)
                        .filter(it -> it.inputs().size() == written.size())
                        .isPresent())
                .toList();
        return candidates.size() == 1 ? made(candidates.get(0)) : new FoundRoutine.Unsure();
    }

    private FoundRoutine byInput(Called called, QualifiedName name, List<Type> types) {
        return matching(name, types, routine -> ArgumentTypes.of(routine.inputs()), called);
    }

    private FoundRoutine byAll(QualifiedName name, List<Type> types) {
        return matching(name, types, routine -> ArgumentTypes.of(routine.arguments()), Called.PROCEDURE);
    }

    private FoundRoutine matching(
            QualifiedName name, List<Type> types, Function<Routine, ArgumentTypes> of, Called called) {
        var key = ArgumentTypes.of(types).key();
        var builtIn = builtIn(name)
                .filter(routine -> ArgumentTypes.of(routine.signature().types().stream()
                                .map(Type::of)
                                .toList())
                        .key()
                        .equals(key))
                .findFirst();
        if (builtIn.isPresent() && called != Called.PROCEDURE) {
            return new FoundRoutine.BuiltIn(builtIn.get());
        }
        var made = names.routines(name).stream()
                .filter(routine -> definition(routine)
                        .map(of)
                        .map(ArgumentTypes::key)
                        .filter(key::equals)
                        .isPresent())
                .toList();
        return switch (made.size()) {
            case 0 -> new FoundRoutine.Missing();
            case 1 -> made(made.get(0));
            default -> new FoundRoutine.Ambiguous(made);
        };
    }

    private static Optional<Routine> definition(SchemaObject routine) {
        return Optional.of(routine.definition())
                .filter(Routine.class::isInstance)
                .map(Routine.class::cast);
    }

    /** A procedure may be named by the types of its input arguments, or by those of all: two different ones are one too many. */
    private static FoundRoutine either(FoundRoutine one, FoundRoutine other) {
        if (other instanceof FoundRoutine.Missing || one.equals(other)) {
            return one;
        }
        if (one instanceof FoundRoutine.Missing || !(one instanceof FoundRoutine.Made)) {
            return other;
        }
        return new FoundRoutine.Ambiguous(Stream.of(one, other)
                .filter(FoundRoutine.Made.class::isInstance)
                .map(made -> ((FoundRoutine.Made) made).routine())
                .toList());
    }

    private FoundRoutine made(SchemaObject routine) {
        names.saw(routine);
        return new FoundRoutine.Made(routine);
    }

    /** Those of any version: what one of them has may be there. */
    private static Stream<dev.rung.sql.catalog.Routine> builtIn(QualifiedName name) {
        var schema = name.schema().map(in -> in.text()).orElse("pg_catalog");
        return IntStream.rangeClosed(-Catalog.NEWEST, -Catalog.OLDEST)
                .boxed()
                .flatMap(version -> Catalog.of(-version).functions(name.name().text()).stream())
                .filter(routine -> routine.schema().equals(schema))
                .collect(Collectors.toMap(
                        routine -> routine.signature().types(),
                        routine -> routine,
                        (newer, older) -> newer,
                        LinkedHashMap::new))
                .values()
                .stream();
    }
}

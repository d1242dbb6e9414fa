package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.resolution.Call;
import dev.rung.sql.resolution.FunctionResolution;
import dev.rung.sql.resolution.Resolution;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the functions in an expression ({@code parse_func.c} of PostgreSQL 18). */
final class Calls {

    private final Lookup names;
    private final Coercions coercions;
    private final Findings findings;

    Calls(Lookup names, Coercions coercions, Findings findings) {
        this.names = names;
        this.coercions = coercions;
        this.findings = findings;
    }

    /** The call of a function of PostgreSQL. */
    Analyzed builtIn(String name, List<Analyzed> arguments, String... manner) {
        var written = new QualifiedName(
                List.of(new Name("pg_catalog", Place.NOWHERE), new Name(name, Place.NOWHERE)), Place.NOWHERE);
        return call(written, arguments, List.of(), false, new Analyzed.Manner(List.of(manner), List.of()));
    }

    /** The call of a function by its name. */
    Analyzed call(
            QualifiedName name,
            List<Analyzed> arguments,
            List<String> argumentNames,
            boolean isVariadic,
            Analyzed.Manner manner) {
        var made = new MadeFunctions(names.routines(name), names);
        var type = made(name);
        var found = resolve(name, made, type, arguments, new CallShape(argumentNames, isVariadic));
        if (found instanceof Resolution.Found<Routine> call) {
            return called(call, made.object(call.target()), name, arguments, manner);
        }
        if (found instanceof Resolution.Converted<Routine> cast) {
            var target = type.orElseGet(() -> coercions.found(cast.result(), arguments));
            return coercions.demanded(arguments.get(0), target, false);
        }
        return unknown(name, arguments, manner);
    }

    /** What is written besides the arguments of a call. */
    private record CallShape(List<String> names, boolean isVariadic) {

        Call of(List<dev.rung.sql.catalog.Type> types) {
            return new Call(types, names, isVariadic);
        }
    }

    private Analyzed called(
            Resolution.Found<Routine> call,
            Optional<SchemaObject> made,
            QualifiedName name,
            List<Analyzed> arguments,
            Analyzed.Manner manner) {
        made.ifPresent(function -> findings.refers(name.name().place(), function.id()));
        var routine = call.target();
        var callee = new Analyzed.Callee(
                routine.schema(), routine.name(), made.map(SchemaObject::id).orElse(SchemaObject.NONE));
        return new Analyzed.Call(
                callee,
                taken(made, arguments, call.arguments()),
                manner,
                Optional.of(type(made, call.result(), arguments)));
    }

    /** A type that somebody made is that of the function, or that of an argument. */
    private Type type(Optional<SchemaObject> made, dev.rung.sql.catalog.Type type, List<Analyzed> arguments) {
        return made.flatMap(function -> MadeFunctions.type(function, type))
                .orElseGet(() -> coercions.found(type, arguments));
    }

    private Analyzed unknown(QualifiedName name, List<Analyzed> arguments, Analyzed.Manner manner) {
        findings.doubt();
        var made = names.routines(name);
        made.forEach(
                routine -> findings.refers(name.name().place(), made.size() == 1 ? routine.id() : SchemaObject.NONE));
        long id = made.size() == 1 ? made.get(0).id() : SchemaObject.NONE;
        return new Analyzed.Call(
                new Analyzed.Callee("", name.name().text(), id), arguments, manner, MadeRoutines.result(name, made));
    }

    /** The type that somebody made under the name of a call: then the call may be a cast. */
    private Optional<Type> made(QualifiedName name) {
        var written = new TypeName.Named(name, List.of(), name.place());
        return new TypeLookup(names)
                .find(new TypeName(false, written, List.of(), name.place()))
                .filter(type -> !type.isBuiltIn());
    }

    private List<Analyzed> taken(
            Optional<SchemaObject> made, List<Analyzed> arguments, List<dev.rung.sql.catalog.Type> types) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> coercions.taken(arguments.get(i), type(made, types.get(i), arguments)))
                .toList();
    }

    /** Where somebody made casts, or not all types are known, nothing is chosen, and nobody accused. */
    private Resolution<Routine> resolve(
            QualifiedName name, MadeFunctions made, Optional<Type> type, List<Analyzed> arguments, CallShape shape) {
        boolean hasMadeCasts =
                !made.all().isEmpty() && names.all(ObjectKind.CAST).findAny().isPresent();
        if (!made.areKnown()
                || hasMadeCasts
                || names.type(name).isPresent()
                || arguments.stream().anyMatch(argument -> argument.type().isEmpty())) {
            return new Resolution.Refused<>(Resolution.Reason.AMBIGUOUS);
        }
        var types = arguments.stream()
                .map(argument -> argument.type().orElseThrow().type())
                .toList();
        var call = shape.of(types);
        var found = resolve(Catalog.of(Catalog.NEWEST), name, made, type, call);
        boolean isNone =
                found instanceof Resolution.Refused<Routine> refused && refused.reason() == Resolution.Reason.NONE;
        if (isNone && made.all().isEmpty() && type.isEmpty() && isRefusedByAll(name, made, call)) {
            var shown = types.stream().map(dev.rung.sql.catalog.Type::sqlName).toList();
            findings.wrong(
                    "42883", "function " + name + "(" + String.join(", ", shown) + ") does not exist", name.place());
        }
        return found;
    }

    /** Among PostgreSQL's own, which come first unless a schema is written, and those that somebody made. */
    private static Resolution<Routine> resolve(
            Catalog catalog, QualifiedName name, MadeFunctions made, Optional<Type> madeType, Call call) {
        var schema = name.schema().map(Name::text).orElse("pg_catalog");
        var text = name.name().text();
        var routines = Stream.concat(
                        catalog.functions(text).stream()
                                .filter(routine -> routine.schema().equals(schema)),
                        made.all().stream())
                .toList();
        var type =
                schema.equals("pg_catalog") ? catalog.types().find(text) : Optional.<dev.rung.sql.catalog.Type>empty();
        return new FunctionResolution(catalog.types(), catalog.casts())
                .resolve(routines, type.or(() -> madeType.map(Type::type)), call);
    }

    private static boolean isRefusedByAll(QualifiedName name, MadeFunctions made, Call call) {
        return call.arguments().stream().allMatch(type -> type.schema().equals(dev.rung.sql.catalog.Type.PG_CATALOG))
                && IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                        .mapToObj(Catalog::of)
                        .allMatch(catalog -> resolve(catalog, name, made, Optional.empty(), call)
                                instanceof Resolution.Refused<Routine>);
    }

    /** The type of a value that is known. */
    static boolean is(Analyzed value, Type type) {
        return value.type().filter(of -> of.type().equals(type.type())).isPresent();
    }
}

package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.resolution.Call;
import dev.rung.sql.resolution.FunctionResolution;
import dev.rung.sql.resolution.Resolution;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        var found = resolve(name, arguments, argumentNames, isVariadic);
        if (found instanceof Resolution.Found<Routine> call) {
            var routine = call.target();
            var callee = new Analyzed.Callee(routine.schema(), routine.name(), SchemaObject.NONE);
            return new Analyzed.Call(
                    callee,
                    taken(arguments, call.arguments()),
                    manner,
                    Optional.of(coercions.found(call.result(), arguments)));
        }
        if (found instanceof Resolution.Converted<Routine> cast) {
            return coercions.demanded(arguments.get(0), coercions.found(cast.result(), arguments), false);
        }
        findings.doubt();
        var made = names.routines(name);
        made.forEach(
                routine -> findings.refers(name.name().place(), made.size() == 1 ? routine.id() : SchemaObject.NONE));
        long id = made.size() == 1 ? made.get(0).id() : SchemaObject.NONE;
        return new Analyzed.Call(
                new Analyzed.Callee("", name.name().text(), id), arguments, manner, MadeRoutines.result(name, made));
    }

    private List<Analyzed> taken(List<Analyzed> arguments, List<dev.rung.sql.catalog.Type> types) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> coercions.taken(arguments.get(i), coercions.found(types.get(i), arguments)))
                .toList();
    }

    /** Somebody's own functions may be better than PostgreSQL's, and are not looked into. */
    private Resolution<Routine> resolve(
            QualifiedName name, List<Analyzed> arguments, List<String> argumentNames, boolean isVariadic) {
        var unknown = new Resolution.Refused<Routine>(Resolution.Reason.AMBIGUOUS);
        if (!names.routines(name).isEmpty()
                || arguments.stream().anyMatch(argument -> argument.type().isEmpty())) {
            return unknown;
        }
        var types = arguments.stream()
                .map(argument -> argument.type().orElseThrow().type())
                .toList();
        var call = new Call(types, argumentNames, isVariadic);
        var found = resolve(Catalog.of(Catalog.NEWEST), name, call);
        boolean isNone =
                found instanceof Resolution.Refused<Routine> refused && refused.reason() == Resolution.Reason.NONE;
        if (isNone && isRefusedByAll(name, call)) {
            var shown = types.stream().map(dev.rung.sql.catalog.Type::sqlName).toList();
            findings.wrong(
                    "42883", "function " + name + "(" + String.join(", ", shown) + ") does not exist", name.place());
        }
        return found;
    }

    private static Resolution<Routine> resolve(Catalog catalog, QualifiedName name, Call call) {
        var schema = name.schema().map(Name::text).orElse("pg_catalog");
        var text = name.name().text();
        var routines = catalog.functions(text).stream()
                .filter(routine -> routine.schema().equals(schema))
                .toList();
        var type =
                schema.equals("pg_catalog") ? catalog.types().find(text) : Optional.<dev.rung.sql.catalog.Type>empty();
        return new FunctionResolution(catalog.types(), catalog.casts()).resolve(routines, type, call);
    }

    private static boolean isRefusedByAll(QualifiedName name, Call call) {
        return call.arguments().stream().allMatch(type -> type.schema().equals(dev.rung.sql.catalog.Type.PG_CATALOG))
                && IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                        .mapToObj(Catalog::of)
                        .allMatch(catalog -> resolve(catalog, name, call) instanceof Resolution.Refused<Routine>);
    }

    /** The type of a value that is known. */
    static boolean is(Analyzed value, Type type) {
        return value.type().filter(of -> of.type().equals(type.type())).isPresent();
    }
}

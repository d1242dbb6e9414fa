package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.FoundRoutine;
import dev.rung.processor.replay.names.RoutineLookup;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the functions that triggers, aggregates, operators and casts call. */
public final class CalledFunctions {

    private final Transition transition;

    public CalledFunctions(Transition transition) {
        this.transition = transition;
    }

    /** The function of a name that takes arguments of exactly these types; if there surely is none, the verdict is told. */
    public Optional<Callable> exact(QualifiedName name, List<Type> types) {
        var found = new RoutineLookup(transition.names()).exact(name, types);
        if (found instanceof FoundRoutine.Made made) {
            return Optional.of(Callable.made(made.routine()));
        }
        if (found instanceof FoundRoutine.BuiltIn) {
            return Optional.of(given(name));
        }
        var shown =
                types.stream().map(type -> type.shown(transition.schema())).collect(Collectors.joining(", ", "(", ")"));
        transition.verdict().unknown(ObjectKind.FUNCTION, name, shown);
        return Optional.empty();
    }

    /**
     * The function of a name that most probably takes arguments of these types, since PostgreSQL looks for polymorphic ones and those of types that
     * are kept alike too.
     */
    public Callable near(QualifiedName name, List<Type> types) {
        var exact = new RoutineLookup(transition.names()).exact(name, types);
        if (exact instanceof FoundRoutine.Made made) {
            return Callable.made(made.routine());
        }
        var made = transition.names().routines(name);
        boolean isGiven = isGiven(name);
        if (made.size() == 1 && !isGiven) {
            return Callable.made(made.get(0));
        }
        if (made.isEmpty() && !isGiven) {
            transition.verdict().unknown(ObjectKind.FUNCTION, name);
        }
        return given(name);
    }

    /** As {@link #near}, where all arguments are written: if nothing of that name takes them, the verdict is told. */
    Callable taking(QualifiedName name, List<Type> types) {
        if (new FunctionCandidates(transition).isSurelyNone(name, types)) {
            var shown = types.stream()
                    .map(type -> type.shown(transition.schema()))
                    .collect(Collectors.joining(", ", "(", ")"));
            transition.verdict().unknown(ObjectKind.FUNCTION, name, shown);
            return given(name);
        }
        return near(name, types);
    }

    private static boolean isGiven(QualifiedName name) {
        return IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                .anyMatch(version ->
                        !Catalog.of(version).functions(name.name().text()).isEmpty());
    }

    private static Callable given(QualifiedName name) {
        boolean isPlain =
                name.schema().filter(in -> !in.text().equals("pg_catalog")).isEmpty();
        return Callable.given(isPlain ? name.name().text() : name.toString());
    }

    /** Whether the function that is called returns something of a pseudo-type; if it does not, the verdict is told. */
    public boolean returns(String pseudoType, Callable function, Place place) {
        var made = transition.schema().find(function.made());
        boolean isRight = made.isEmpty() || made.get().definition(Routine.class).returns(pseudoType);
        if (!isRight) {
            refuse(pseudoType, made.get(), place);
        }
        return isRight;
    }

    private void refuse(String pseudoType, SchemaObject function, Place place) {
        transition
                .verdict()
                .refused(
                        "42P17",
                        "the function `%s` does not return `%s`"
                                .formatted(transition.schema().describe(function), pseudoType),
                        "a trigger calls only functions that do",
                        "create the function with `returns " + pseudoType + "`",
                        place,
                        function);
    }

    /** The name that the value of an option is; PostgreSQL reads it as the name of a type. */
    public static Optional<QualifiedName> name(Option option) {
        var value = option.value().orElse(null);
        if (value instanceof Option.Type type && type.type().base() instanceof TypeName.Named named) {
            return Optional.of(named.name());
        }
        if (value instanceof Option.Word word) {
            return Optional.of(new QualifiedName(List.of(new Name(word.word(), word.place())), word.place()));
        }
        if (value instanceof Option.Text text) {
            return Optional.of(new QualifiedName(List.of(new Name(text.text().text(), text.place())), text.place()));
        }
        return Optional.empty();
    }
}

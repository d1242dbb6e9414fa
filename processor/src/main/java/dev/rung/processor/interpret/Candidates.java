package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Methods in source of one name, of which the arguments choose one, as the Java Language Specification has it (15.12.2). Where
 * several could be meant, and the type that the compiler takes an argument for is not known, none is chosen.
 */
final class Candidates {

    private final Classes classes;

    Candidates(Classes classes) {
        this.classes = classes;
    }

    /** A method, and the class that declares it. */
    record Owned(JavaCode.Type owner, JavaCode.Method method) {}

    /** A method that fits, how well, and the types that its parameters have for these arguments. */
    private record Fitting(Owned owned, int phase, List<TypeRef> types) {}

    /** A method, and its arguments as it takes them. */
    record Chosen(Owned owned, List<Value> arguments) {}

    Chosen choose(List<Owned> methods, List<Value> arguments, Position position) {
        var fitting = methods.stream()
                .map(method -> fit(method, arguments))
                .filter(Objects::nonNull)
                .toList();
        var best = fitting.size() == 1 ? fitting.get(0) : best(fitting, arguments, position);
        return new Chosen(best.owned(), bind(best, arguments, position));
    }

    private Fitting best(List<Fitting> fitting, List<Value> arguments, Position position) {
        boolean guess = IntStream.range(0, arguments.size())
                .anyMatch(i -> arguments.get(i).type() == null
                        && fitting.stream()
                                        .map(candidate -> candidate.types().get(i))
                                        .distinct()
                                        .count()
                                > 1);
        int phase = fitting.stream().mapToInt(Fitting::phase).min().orElse(0);
        var closest =
                fitting.stream().filter(candidate -> candidate.phase() == phase).toList();
        return closest.stream()
                .filter(one -> !guess && closest.stream().allMatch(other -> isMoreSpecific(one, other)))
                .findFirst()
                .orElseThrow(() -> new Unknown(position, "cannot tell which method is called"));
    }

    private boolean isMoreSpecific(Fitting one, Fitting other) {
        return IntStream.range(0, one.types().size())
                .allMatch(i -> isSubtype(one.types().get(i), other.types().get(i)));
    }

    private boolean isSubtype(TypeRef one, TypeRef other) {
        if (one.equals(other) || other.library() == Object.class) {
            return one.isKnown();
        }
        if (one.source() != null && other.source() != null) {
            return classes.isSubtype(one.source(), other.source());
        }
        return one.library() != null && other.library() != null && Overloads.isSubtype(one.library(), other.library());
    }

    private @Nullable Fitting fit(Owned owned, List<Value> arguments) {
        var types = types(owned);
        var method = owned.method();
        if (types.size() == arguments.size()) {
            int phase = phase(types, arguments);
            if (phase > 0) {
                return new Fitting(owned, phase, types);
            }
        }
        int fixed = types.size() - 1;
        if (!method.isVariable() || arguments.size() < fixed) {
            return null;
        }
        var spread = new ArrayList<>(types.subList(0, fixed));
        var element = element(owned);
        while (spread.size() < arguments.size()) {
            spread.add(element);
        }
        return phase(spread, arguments) > 0 ? new Fitting(owned, 3, spread) : null;
    }

    private List<TypeRef> types(Owned owned) {
        var frame = frame(owned);
        return owned.method().parameters().stream()
                .map(parameter -> classes.type(frame, parameter.type()))
                .toList();
    }

    private TypeRef element(Owned owned) {
        var parameters = owned.method().parameters();
        var array = parameters.get(parameters.size() - 1).type();
        return classes.type(frame(owned), array.substring(0, array.length() - 2));
    }

    private Frame frame(Owned owned) {
        var frame = classes.frame(owned.owner());
        owned.method().typeParameters().forEach(name -> frame.declareType(name, TypeRef.UNKNOWN));
        return frame;
    }

    /** 1 by subtyping, 2 with boxes, 0 not at all. */
    private int phase(List<TypeRef> types, List<Value> arguments) {
        int phase = 1;
        for (int i = 0; i < types.size(); i++) {
            int one = phase(types.get(i), arguments.get(i));
            if (one == 0) {
                return 0;
            }
            phase = Math.max(phase, one);
        }
        return phase;
    }

    private int phase(TypeRef type, Value value) {
        if (value.object() instanceof Closure closure) {
            return type.library() == null
                            || Functions.open(type.library())
                                    .filter(open -> closure.takes(open.getParameterCount()))
                                    .isPresent()
                    ? 1
                    : 0;
        }
        if (type.library() != null) {
            return Overloads.phase(type.library(), value);
        }
        if (value.isPrimitive()) {
            return type.source() == null ? 2 : 0;
        }
        boolean fits = type.source() == null
                || value.object() == null
                || (value.object() instanceof Instance instance && classes.isSubtype(instance.type(), type.source()));
        return fits ? 1 : 0;
    }

    private List<Value> bind(Fitting chosen, List<Value> arguments, Position position) {
        var values = new ArrayList<Value>();
        for (int i = 0; i < arguments.size(); i++) {
            values.add(Conversions.convert(arguments.get(i), chosen.types().get(i), position));
        }
        if (chosen.phase() < 3) {
            return values;
        }
        int fixed = chosen.owned().method().parameters().size() - 1;
        var element = element(chosen.owned()).library();
        var array = Array.newInstance(element == null ? Object.class : element, values.size() - fixed);
        for (int i = fixed; i < values.size(); i++) {
            if (values.get(i).isNone()) {
                throw new Unknown(position, "a value that is passed here is not known at compile time");
            }
            Array.set(array, i - fixed, values.get(i).object());
        }
        var bound = new ArrayList<>(values.subList(0, fixed));
        bound.add(Value.of(array, array.getClass()));
        return Arrays.asList(bound.toArray(Value[]::new));
    }
}

package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.resolution.CommonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes values of one type values of another, and says so in the tree ({@code parse_coerce.c} of PostgreSQL 18). */
final class Coercions {

    private final Catalog catalog = Catalog.of(Catalog.NEWEST);
    private final Findings findings;

    Coercions(Findings findings) {
        this.findings = findings;
    }

    /** A value as one that a function, an operator or a condition takes: whatever its length. */
    Analyzed taken(Analyzed value, Type target) {
        return converted(value, new Type(target.made(), target.type(), List.of()), true);
    }

    /** A value as a cast or a column demands it, with its length. */
    Analyzed demanded(Analyzed value, Type target, boolean isImplicit) {
        findings.needs(target);
        var converted = converted(value, target, isImplicit);
        if (converted
                .type()
                .map(Type::modifiers)
                .filter(target.modifiers()::equals)
                .isPresent()) {
            return converted;
        }
        if (target.modifiers().isEmpty() && converted instanceof Analyzed.Constant constant) {
            return new Analyzed.Constant(constant.text(), Optional.of(target), constant.isCanonical());
        }
        boolean isNew = converted != value && converted instanceof Analyzed.Coercion;
        var inner = isNew ? ((Analyzed.Coercion) converted).value() : converted;
        return new Analyzed.Coercion(inner, target, isImplicit);
    }

    private Analyzed converted(Analyzed value, Type target, boolean isImplicit) {
        if (value instanceof Analyzed.Constant constant && Known.isUntyped(value)) {
            return typed(constant, target, isImplicit);
        }
        if (value instanceof Analyzed.Special special && special.words().startsWith("collate ")) {
            var inner = converted(special.parts().get(0), target, isImplicit);
            return new Analyzed.Special(special.words(), List.of(inner), inner.type());
        }
        if (isAnything(target.type())
                || value.type().filter(type -> isSame(type, target)).isPresent()) {
            return value;
        }
        return new Analyzed.Coercion(value, new Type(target.made(), target.type(), List.of()), isImplicit);
    }

    private static boolean isSame(Type one, Type other) {
        return one.type().equals(other.type());
    }

    private static boolean isAnything(dev.rung.sql.catalog.Type type) {
        return type.kind() == dev.rung.sql.catalog.Type.Kind.PSEUDO && !type.is("record");
    }

    /** A constant in quotes is read as its type reads it; that of a domain as the type that the domain is made of. */
    private Analyzed typed(Analyzed.Constant constant, Type target, boolean isImplicit) {
        var base = target.type().base();
        if (isAnything(base)) {
            return constant;
        }
        if (base.kind() == dev.rung.sql.catalog.Type.Kind.ENUM) {
            constant.text().ifPresent(text -> findings.reads(target, text));
        }
        boolean isDomain = !base.equals(target.type());
        var modifiers = base.is("interval") && !isDomain ? target.modifiers() : List.<String>of();
        var type = new Type(isDomain ? SchemaObject.NONE : target.made(), base, modifiers);
        var canonical = constant.text().flatMap(text -> Literals.canonical(base, modifiers, text));
        var read = new Analyzed.Constant(
                canonical.or(constant::text), Optional.of(type), constant.text().isEmpty() || canonical.isPresent());
        return isDomain ? new Analyzed.Coercion(read, target, isImplicit) : read;
    }

    /** A type that resolution found, which somebody may have made: then it is one of the arguments. */
    Type found(dev.rung.sql.catalog.Type type, List<Analyzed> among) {
        if (type.schema().equals(dev.rung.sql.catalog.Type.PG_CATALOG)) {
            return Type.of(type);
        }
        var element = type.element().orElse(type);
        return among.stream()
                .flatMap(value -> value.type().stream())
                .filter(other -> parts(other.type()).anyMatch(element::equals))
                .findFirst()
                .map(other -> new Type(other.made(), type, List.of()))
                .orElseGet(() -> Type.of(type));
    }

    private static Stream<dev.rung.sql.catalog.Type> parts(dev.rung.sql.catalog.Type type) {
        return Stream.concat(Stream.of(type), type.part().stream().flatMap(Coercions::parts));
    }

    /** The values as ones of their common type; the value itself where that is not known. */
    List<Analyzed> common(List<Analyzed> values) {
        var type = commonType(values);
        return type.map(target ->
                        values.stream().map(value -> taken(value, target)).toList())
                .orElseGet(() -> doubtful(values));
    }

    private List<Analyzed> doubtful(List<Analyzed> values) {
        findings.doubt();
        return values;
    }

    /** The common type of values, if that of each is known. */
    Optional<Type> commonType(List<Analyzed> values) {
        var types = new ArrayList<dev.rung.sql.catalog.Type>();
        values.forEach(value -> value.type().ifPresent(type -> types.add(type.type())));
        return types.isEmpty() || types.size() < values.size()
                ? Optional.empty()
                : new CommonType(catalog.types(), catalog.casts()).of(types).map(type -> found(type, values));
    }

    /** The length that all of them have, on their common type. */
    static Optional<Type> withLength(List<Analyzed> values) {
        var lengths = values.stream()
                .map(value -> value.type().map(Type::modifiers).orElse(List.of()))
                .distinct()
                .toList();
        return values.get(0)
                .type()
                .map(type -> new Type(type.made(), type.type(), lengths.size() == 1 ? lengths.get(0) : List.of()));
    }
}

package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The family of {@code anycompatible}: the common type of all arguments, the array of it, and a range and multirange of exactly it. */
final class CompatibleTypes {

    private final Coercion coercion;
    private final Set<String> declared = new HashSet<>();
    private final List<Type> values = new ArrayList<>();
    private @Nullable Type range;
    private @Nullable Type multirange;
    private @Nullable Type common;
    private boolean isConsistent = true;

    CompatibleTypes(Coercion coercion) {
        this.coercion = coercion;
    }

    void take(String parameter, Type argument) {
        declared.add(parameter);
        if (argument.is("unknown")) {
            return;
        }
        switch (parameter) {
            case "anycompatiblearray" -> addElement(argument.base().element());
            case "anycompatiblerange" -> range = theOnly(range, argument.base(), Type.Kind.RANGE);
            case "anycompatiblemultirange" -> multirange = theOnly(multirange, argument.base(), Type.Kind.MULTIRANGE);
            default -> values.add(argument);
        }
    }

    private void addElement(Optional<Type> element) {
        isConsistent &= element.isPresent();
        element.ifPresent(values::add);
    }

    private Type theOnly(@Nullable Type before, Type type, Type.Kind kind) {
        isConsistent &= type.kind() == kind && (before == null || before.equals(type));
        return type;
    }

    /** Concludes from all arguments what their common type is. */
    void settle() {
        if (multirange != null && isConsistent) {
            range = theOnly(range, multirange.part().orElse(multirange), Type.Kind.RANGE);
        }
        var bounds = range == null || !isConsistent ? Optional.<Type>empty() : range.part();
        bounds.ifPresent(values::add);
        if (values.isEmpty() || !isConsistent) {
            return;
        }
        common = new CommonType(coercion).of(values).orElse(null);
        isConsistent = common != null
                && (!declared.contains("anycompatiblenonarray")
                        || !common.base().isArray())
                && (bounds.isEmpty() || bounds.get().equals(common));
    }

    boolean isUsed() {
        return !declared.isEmpty();
    }

    boolean isConsistent() {
        return isConsistent;
    }

    boolean isDetermined() {
        return declared.stream().allMatch(parameter -> actual(parameter).isPresent());
    }

    /** Where all are constants in quotes, they are text; but there is no range of text. */
    Optional<Type> actual(String parameter) {
        var element = common == null ? coercion.types().get("text") : common;
        return switch (parameter) {
            case "anycompatiblearray" -> Polymorphism.arrayOf(element);
            case "anycompatiblerange" -> Optional.ofNullable(range);
            case "anycompatiblemultirange" ->
                Optional.ofNullable(multirange)
                        .or(() -> Optional.ofNullable(range).map(coercion.types()::multirange));
            default -> Optional.of(element);
        };
    }
}

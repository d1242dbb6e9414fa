package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.List;

/** Says what the polymorphic types of the chosen candidate are. */
final class Determination {

    private final Coercion coercion;

    Determination(Coercion coercion) {
        this.coercion = coercion;
    }

    <T> Resolution<T> of(Candidate<T> chosen, List<Type> arguments) {
        var polymorphism = Polymorphism.of(coercion, arguments, chosen.parameters());
        var result = polymorphism.actual(chosen.result());
        if (!polymorphism.isConsistent() || !polymorphism.isDetermined() || result.isEmpty()) {
            return new Resolution.Refused<>(Resolution.Reason.UNDETERMINED);
        }
        var parameters = chosen.parameters().stream()
                .map(parameter -> polymorphism.actual(parameter).orElse(parameter))
                .toList();
        return new Resolution.Found<>(chosen.target(), parameters, result.get());
    }
}

package dev.rung.sql.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Parameter;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.catalog.Signature;
import dev.rung.sql.catalog.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Functions that somebody made beside those that PostgreSQL brings along (PostgreSQL 18, "Type Conversion", "Functions"). */
class MadeFunctionsTest {

    private final Catalog catalog = Catalog.of(18);
    private final FunctionResolution resolution = new FunctionResolution(catalog.types(), catalog.casts());

    private Type type(String name) {
        return catalog.types().get(name);
    }

    private Routine made(String schema, int defaults, String result, String... parameters) {
        return new Routine(
                schema,
                "f",
                new Routine.Traits(Routine.Kind.FUNCTION, Routine.Volatility.VOLATILE, false),
                new Signature(
                        Arrays.stream(parameters)
                                .map(name -> new Parameter("", type(name)))
                                .toList(),
                        Optional.empty(),
                        defaults),
                new Routine.Result(type(result), false, List.of()));
    }

    private Resolution<Routine> call(List<Routine> routines, String... arguments) {
        return resolution.resolve(
                routines,
                Optional.empty(),
                Call.of(Arrays.stream(arguments).map(this::type).toList()));
    }

    @Test
    void theFirstSchemaOfThePathHidesTheOthers() {
        var first = made("app", 0, "text", "int4");
        var second = made("public", 0, "bool", "int4");

        assertThat(call(List.of(first, second), "int4"))
                .isEqualTo(new Resolution.Found<>(first, List.of(type("int4")), type("text")));
        assertThat(call(List.of(second, first), "int4"))
                .isEqualTo(new Resolution.Found<>(second, List.of(type("int4")), type("bool")));
    }

    @Test
    void nobodyKnowsWhichDefaultsAreMeant() {
        var one = made("app", 1, "text", "int4", "int4");
        var other = made("app", 1, "text", "int4", "text");

        assertThat(call(List.of(one, other), "int4")).isEqualTo(new Resolution.Refused<>(Resolution.Reason.AMBIGUOUS));
        assertThat(call(List.of(one, other), "int4", "text")).isInstanceOf(Resolution.Found.class);
    }

    @Test
    void aBetterMatchFurtherAwayWins() {
        var near = made("app", 0, "text", "int8");
        var far = made("public", 0, "bool", "int4");

        assertThat(call(List.of(near, far), "int4"))
                .isEqualTo(new Resolution.Found<>(far, List.of(type("int4")), type("bool")));
    }

    @Test
    void nothingFits() {
        assertThat(call(List.of(made("app", 0, "text", "int4")), "text"))
                .isEqualTo(new Resolution.Refused<>(Resolution.Reason.NONE));
        assertThat(call(List.of(), "text")).isEqualTo(new Resolution.Refused<>(Resolution.Reason.NONE));
    }
}

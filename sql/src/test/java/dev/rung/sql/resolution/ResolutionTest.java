package dev.rung.sql.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.catalog.Cast;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Operator;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.catalog.Type;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random calls and operations are resolved as the server resolves them. {@code -Drung.resolutions=5000} tries more of them,
 * {@code -Drung.seed=7} others.
 */
class ResolutionTest {

    private static final int COUNT = Integer.getInteger("rung.resolutions", 500);
    private static final long SEED = Long.getLong("rung.seed", 1);
    private static final Set<Routine.Kind> CALLED_OTHERWISE =
            Set.of(Routine.Kind.PROCEDURE, Routine.Kind.ORDERED_SET_AGGREGATE, Routine.Kind.WINDOW);

    private static final String NOT_MATCHED = "42804";
    private static final String NOT_CAST = "42846";

    private static Judge judge;
    private static Catalog catalog;

    private final Random random = new Random(SEED);
    private final RandomTypes types = new RandomTypes(catalog, random);

    @BeforeAll
    static void start() throws SQLException {
        judge = new Judge();
        catalog = judge.catalog();
    }

    @AfterAll
    static void stop() throws SQLException {
        judge.close();
    }

    @Test
    void callsWhatTheServerCalls() {
        var routines = catalog.functions()
                .filter(routine -> routine.schema().equals(Type.PG_CATALOG))
                .filter(routine -> catalog.functions(routine.name()).stream().allMatch(ResolutionTest::isPlain))
                .toList();
        var wrong = new ArrayList<String>();
        for (int i = 0; i < COUNT; i++) {
            var routine = routines.get(random.nextInt(routines.size()));
            var arguments = arguments(routine);
            var call = "pg_catalog.\"" + routine.name() + "\"("
                    + arguments.stream().map(Judge::nullOf).collect(Collectors.joining(", ")) + ")";
            compare(call, answer(FunctionResolution.resolve(catalog, routine.name(), arguments)), wrong);
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    /** What takes a value of the inside of a server is called by nobody. */
    private static boolean isPlain(Routine routine) {
        return !CALLED_OTHERWISE.contains(routine.traits().kind())
                && routine.signature().types().stream().noneMatch(ResolutionTest::isOfTheInside)
                && (routine.traits().kind() != Routine.Kind.AGGREGATE
                        || !routine.signature().types().isEmpty());
    }

    private static boolean isOfTheInside(Type type) {
        return type.kind() == Type.Kind.PSEUDO && !type.name().startsWith("any") && !type.is("record");
    }

    private List<Type> arguments(Routine routine) {
        var parameters = routine.signature().types();
        int size = parameters.size() - random.nextInt(routine.signature().defaults() + 1);
        if (routine.signature().variadic().isPresent()) {
            size += random.nextInt(3) - 1;
        }
        if (random.nextInt(4) == 0) {
            return types.akin(size);
        }
        var arguments = new ArrayList<Type>();
        for (int i = 0; i < size; i++) {
            var last = routine.signature().variadic().orElseGet(types::any);
            arguments.add(types.of(i < parameters.size() ? parameters.get(i) : last));
        }
        return arguments;
    }

    @Test
    void takesTheOperatorThatTheServerTakes() {
        var operators = catalog.operators().toList();
        var wrong = new ArrayList<String>();
        for (int i = 0; i < COUNT; i++) {
            var operator = operators.get(random.nextInt(operators.size()));
            boolean isAkin = random.nextInt(3) == 0;
            var akin = types.akin(2);
            var left = operator.left().map(type -> isAkin ? akin.get(0) : types.of(type));
            var right = isAkin ? akin.get(1) : types.of(operator.right());
            var operation = left.map(Judge::nullOf).orElse("") + " operator(pg_catalog." + operator.name() + ") "
                    + Judge.nullOf(right);
            compare(operation, answer(OperatorResolution.resolve(catalog, operator.name(), left, right)), wrong);
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    @Test
    void mixesTypesAsTheServerDoes() {
        var common = new CommonType(catalog.types(), catalog.casts());
        var wrong = new ArrayList<String>();
        for (int i = 0; i < COUNT; i++) {
            var first = types.any();
            var values = List.of(first, types.of(first), types.of(first));
            var coalesce = "coalesce(" + values.stream().map(Judge::nullOf).collect(Collectors.joining(", ")) + ")";
            var answer = common.of(values).map(Type::base).map(Type::name);
            compare(coalesce, answer.orElse(judge.typeOf(coalesce).equals(NOT_CAST) ? NOT_CAST : NOT_MATCHED), wrong);
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    @Test
    void castsWhatTheServerCasts() {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < COUNT; i++) {
            var source = types.any();
            var target = random.nextBoolean() ? types.any() : types.of(source);
            if (target.is("unknown")) {
                continue;
            }
            boolean isCast =
                    catalog.casts().path(source, target, Cast.Context.EXPLICIT).isPresent();
            compare(Judge.nullOf(source) + "::" + target, isCast ? target.base().name() : NOT_CAST, wrong);
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    private static <T> String answer(Resolution<T> resolution) {
        if (resolution instanceof Resolution.Found<T> found) {
            return found.result().base().name();
        }
        return resolution instanceof Resolution.Converted<T> converted
                ? converted.result().base().name()
                : ((Resolution.Refused<T>) resolution).reason().sqlState();
    }

    private static void compare(String expression, String answer, List<String> wrong) {
        var said = judge.typeOf(expression);
        if (!said.equals(answer)) {
            wrong.add(expression + ": " + answer + " instead of " + said);
        }
    }

    @Test
    void namesTheOperatorThatItTook() {
        var date = catalog.types().get("date");
        var found = (Resolution.Found<Operator>) OperatorResolution.resolve(
                catalog, "+", Optional.of(date), catalog.types().get("interval"));

        assertThat(found.target().function()).isEqualTo("date_pl_interval");
        assertThat(found.result()).hasToString("timestamp without time zone");
    }
}

package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Parameter;
import dev.rung.sql.catalog.Routine.Volatility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What in an expression may give something else for the same row at another time: {@code contain_mutable_functions} of PostgreSQL 18
 * ({@code src/backend/optimizer/util/clauses.c}). It is found only where all versions of PostgreSQL agree.
 */
public final class Mutability implements Analyzed.Cases<Optional<String>> {

    /** The types whose text depends on a setting or on a catalog ({@code provolatile} of their functions for output). */
    private static final Set<String> WRITTEN =
            Set.of("date", "timestamp", "timestamptz", "money", "regclass", "regproc");

    /** The types that are read from a text in a way that depends on the same ({@code provolatile} of their functions for input). */
    private static final Set<String> READ =
            Set.of("date", "timestamp", "timestamptz", "time", "timetz", "interval", "money", "regclass", "regproc");

    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar");
    private static final List<String> CURRENT = List.of("current_", "localtime", "session_user", "system_user", "user");

    private final Schema schema;

    /** Looks at expressions in a schema. */
    public Mutability(Schema schema) {
        this.schema = schema;
    }

    /**
     * Finds it in an expression.
     *
     * @param expression the expression
     * @return what may give something else, as people say it
     */
    public Optional<String> find(Analyzed expression) {
        return expression.accept(this);
    }

    private Optional<String> find(List<Analyzed> parts) {
        return parts.stream().flatMap(part -> find(part).stream()).findFirst();
    }

    @Override
    public Optional<String> constant(Analyzed.Constant constant) {
        return Optional.empty();
    }

    @Override
    public Optional<String> column(Analyzed.Column column) {
        return Optional.empty();
    }

    @Override
    public Optional<String> call(Analyzed.Call call) {
        var callee = call.function();
        boolean isMutable = callee.id() == SchemaObject.NONE
                ? callee.isKnown() && isMutable(callee.name(), call.arguments())
                : schema.find(callee.id()).filter(Mutability::isMutable).isPresent();
        return isMutable
                ? Optional.of("the function `" + callee.name() + "`")
                : find(Stream.concat(call.arguments().stream(), call.manner().parts().stream())
                        .toList());
    }

    /** The body of a function in SQL may take the place of its call, so that what is declared does not decide. */
    private static boolean isMutable(SchemaObject function) {
        return function.definition() instanceof Routine routine
                && routine.code() instanceof Routine.Text text
                && !text.language().equals("sql")
                && !routine.traits().words().values().containsValue("immutable");
    }

    @Override
    public Optional<String> operator(Analyzed.Operator operator) {
        var callee = operator.operator();
        boolean isMutable = callee.id() == SchemaObject.NONE
                && callee.isKnown()
                && operator.quantifier().isEmpty()
                && isAlways(catalog -> catalog.operators(callee.name()).stream()
                        .filter(one -> isOn(one, operator.operands()))
                        .map(one -> isMutable(catalog, one.function(), operator.operands())));
        return isMutable
                ? Optional.of("the operator `" + callee.name() + "` on "
                        + operator.operands().stream()
                                .map(operand -> shown(operand.type().orElseThrow()))
                                .reduce((one, other) -> one + " and " + other)
                                .orElse(""))
                : find(operator.operands());
    }

    private static boolean isOn(dev.rung.sql.catalog.Operator operator, List<Analyzed> operands) {
        var types = Stream.concat(operator.left().stream(), Stream.of(operator.right()))
                .toList();
        return areOf(types, operands);
    }

    @Override
    public Optional<String> coercion(Analyzed.Coercion coercion) {
        var source = coercion.value().type();
        boolean isMutable = source.isPresent()
                && source.get().isBuiltIn()
                && coercion.target().isBuiltIn()
                && !(coercion.value() instanceof Analyzed.Constant)
                && isMutable(source.get().type(), coercion.target().type(), coercion.value());
        return isMutable
                ? Optional.of("the cast from " + shown(source.get()) + " to " + shown(coercion.target()))
                : find(coercion.value());
    }

    private static boolean isMutable(
            dev.rung.sql.catalog.Type source, dev.rung.sql.catalog.Type target, Analyzed value) {
        if (TEXTS.contains(target.name()) && WRITTEN.contains(source.name())
                || TEXTS.contains(source.name()) && READ.contains(target.name())) {
            return true;
        }
        return isAlways(catalog -> catalog.casts().find(source, target).stream()
                .map(cast -> cast.function()
                        .filter(function -> isMutable(catalog, function, List.of(value)))
                        .isPresent()));
    }

    @Override
    public Optional<String> logical(Analyzed.Logical logical) {
        return find(logical.operands());
    }

    @Override
    public Optional<String> special(Analyzed.Special special) {
        var words = special.words();
        return special.parts().isEmpty() && CURRENT.stream().anyMatch(words::startsWith)
                ? Optional.of("`" + words + "`")
                : find(special.parts());
    }

    @Override
    public Optional<String> subquery(Analyzed.Subquery subquery) {
        return Optional.empty();
    }

    // PostgreSQL's own functions

    private static boolean isMutable(String function, List<Analyzed> arguments) {
        return isAlways(catalog -> Stream.of(isMutable(catalog, function, arguments)))
                || isAlways(catalog -> catalog.functions(function).stream().map(Mutability::isMutable));
    }

    private static boolean isMutable(dev.rung.sql.catalog.Routine function) {
        return function.traits().volatility() != Volatility.IMMUTABLE;
    }

    private static boolean isMutable(Catalog catalog, String function, List<Analyzed> arguments) {
        var candidates = catalog.functions(function).stream()
                .filter(one -> areOf(
                        one.signature().parameters().stream()
                                .map(Parameter::type)
                                .toList(),
                        arguments))
                .toList();
        return !candidates.isEmpty() && candidates.stream().allMatch(Mutability::isMutable);
    }

    private static boolean areOf(List<dev.rung.sql.catalog.Type> types, List<Analyzed> values) {
        return types.size() == values.size()
                && IntStream.range(0, types.size())
                        .allMatch(i -> values.get(i)
                                .type()
                                .filter(type -> type.type().equals(types.get(i)))
                                .isPresent());
    }

    private static boolean isAlways(Function<Catalog, Stream<Boolean>> answers) {
        return IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST).allMatch(version -> {
            var all = answers.apply(Catalog.of(version)).toList();
            return !all.isEmpty() && !all.contains(false);
        });
    }

    private String shown(Type type) {
        return "`" + type.shown(schema) + "`";
    }
}

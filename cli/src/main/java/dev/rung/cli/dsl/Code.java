package dev.rung.cli.dsl;

import dev.rung.cli.source.JavaText;
import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Java that is put together: an expression, and the calls that follow it. An argument is {@code Code}, a constant of Java, or a collection
 * of such.
 *
 * @param expression the expression
 */
record Code(JavaCode.Expression expression) {

    /** The place of what stands in no file yet. */
    static final Position NOWHERE = new Position("", 0, 0, null);

    private static final int SHORT = 80;
    private static final Code DB = constant("db");

    /** A statement or query as text: a text block if it is long or has lines. */
    static Object sql(String text) {
        return text.length() <= SHORT && !text.contains("\n") ? text : text.strip() + "\n";
    }

    /** A variable, or a constant that is imported. */
    static Code constant(String name) {
        return new Code(new JavaCode.Name(name, NOWHERE));
    }

    /** A call of a method that is imported. */
    static Code call(String method, Object... arguments) {
        return call(null, method, arguments);
    }

    /** A call of the {@code DSLContext}. */
    static Code db(String method, Object... arguments) {
        return DB.then(method, arguments);
    }

    /** A call of what this gives. */
    Code then(String method, Object... arguments) {
        return call(expression, method, arguments);
    }

    /** A call of what this gives, or nothing more. */
    Code thenIf(boolean condition, String method, Object... arguments) {
        return condition ? then(method, arguments) : this;
    }

    /** The execution of a statement that jOOQ's {@code DSLContext} makes. */
    Code execute() {
        return then("execute");
    }

    /** The execution of a statement that {@code PostgresDSL} makes. */
    Code executed() {
        return db("execute", this);
    }

    private static Code call(JavaCode.@Nullable Expression target, String method, Object... arguments) {
        return new Code(new JavaCode.Call(target, method, expressions(arguments), NOWHERE));
    }

    private static List<JavaCode.Expression> expressions(Object... arguments) {
        return Arrays.stream(arguments)
                .flatMap(argument ->
                        argument instanceof Collection<?> several ? several.stream() : Stream.<Object>of(argument))
                .map(Code::expression)
                .toList();
    }

    private static JavaCode.Expression expression(Object argument) {
        if (argument instanceof Code code) {
            return code.expression;
        }
        var parts = argument instanceof String text ? JavaText.parts(text) : List.<String>of();
        return parts.size() > 1
                ? constant("String").then("join", "", parts).expression
                : new JavaCode.Literal(argument, NOWHERE);
    }
}

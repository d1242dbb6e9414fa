package dev.rung.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of Java that migrations are written in, as plain values. What is beyond it is kept as {@code unsupported}. */
public sealed interface JavaCode {

    /** Where it stands. */
    Position position();

    /** What has a value. */
    sealed interface Expression extends JavaCode {}

    /** What is done. */
    sealed interface Statement extends JavaCode {}

    /** A number, a text, a character, a truth value, or null. */
    record Literal(@Nullable Object value, Position position) implements Expression {}

    /** A name alone: a variable, a constant, or a type. */
    record Name(String name, Position position) implements Expression {}

    /** A name after a dot. */
    record Select(Expression target, String name, Position position) implements Expression {}

    /** A call of a method; without a target, of one that is in scope. */
    record Call(@Nullable Expression target, String method, List<Expression> arguments, Position position)
            implements Expression {}

    /** {@code new Type(…)}. */
    record Create(String type, List<Expression> arguments, Position position) implements Expression {}

    /** Two values and an operator between them. */
    record Binary(String operator, Expression left, Expression right, Position position) implements Expression {}

    /** {@code condition ? one : other}. */
    record Conditional(Expression condition, Expression one, Expression other, Position position)
            implements Expression {}

    /** An expression beyond the part of Java that is understood. */
    record UnsupportedExpression(String what, Position position) implements Expression {}

    /** An expression for its effect. */
    record Evaluate(Expression expression, Position position) implements Statement {}

    /** A local variable that begins, or changes. */
    record Assign(String name, Expression value, Position position) implements Statement {}

    /** A loop over something that has elements. */
    record ForEach(String name, Expression elements, List<Statement> body, Position position) implements Statement {}

    /** A decision. */
    record If(Expression condition, List<Statement> one, List<Statement> other, Position position)
            implements Statement {}

    /** The end of a method. */
    record Return(@Nullable Expression value, Position position) implements Statement {}

    /** A statement beyond the part of Java that is understood. */
    record UnsupportedStatement(String what, Position position) implements Statement {}

    /**
     * A method with a body.
     *
     * @param name its name
     * @param parameters the names of its parameters
     * @param body what it does
     */
    record Method(String name, List<String> parameters, List<Statement> body) {}

    /**
     * An import.
     *
     * @param name the type, member or package, without an asterisk
     * @param isStatic whether it imports members
     * @param onDemand whether it ends with an asterisk
     */
    record Import(String name, boolean isStatic, boolean onDemand) {}

    /**
     * A class whose source is in this compilation.
     *
     * @param name its qualified name
     * @param packageName its package
     * @param imports the imports of its file
     * @param constants its final fields with their values
     * @param methods its methods
     */
    record Type(
            String name,
            String packageName,
            List<Import> imports,
            Map<String, Expression> constants,
            List<Method> methods) {

        /** The methods of that name and number of parameters. */
        public List<Method> methods(String method, int parameters) {
            return methods.stream()
                    .filter(candidate -> candidate.name().equals(method)
                            && candidate.parameters().size() == parameters)
                    .toList();
        }
    }

    /** Finds the source of other classes. */
    interface Sources {

        /** A class by its qualified name, if its source is in this compilation. */
        Optional<Type> find(String qualifiedName);
    }
}

package dev.rung.processor.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of Java that migrations are written in, as plain values. What is beyond it is kept as {@code unsupported}.
 *
 * <p>Types are written as their erasure is spelled: {@code List} for {@code List<String>}, {@code int[]}, and {@link #INFERRED}
 * where the source leaves a type to the compiler.
 */
public sealed interface JavaCode {

    /** The type of a variable whose type is not written. */
    String INFERRED = "var";

    /** Where it stands. */
    Position position();

    /** What has a value. */
    sealed interface Expression extends JavaCode {}

    /** What is done. */
    sealed interface Statement extends JavaCode {}

    /** A number, a text, a character, a truth value, or null. */
    record Literal(@Nullable Object value, Position position) implements Expression {}

    /** A name alone: a variable, a constant, a type, {@code this} or {@code super}. */
    record Name(String name, Position position) implements Expression {}

    /** A name after a dot. */
    record Select(Expression target, String name, Position position) implements Expression {}

    /** A call of a method; without a target, of one that is in scope. */
    record Call(@Nullable Expression target, String method, List<Expression> arguments, Position position)
            implements Expression {}

    /** {@code new Type(…)}, with the class that extends it there, if any. */
    record Create(
            String type,
            List<Expression> arguments,
            @Nullable Type body,
            Position position) implements Expression {}

    /** {@code new int[3][]} or {@code new String[] {…}}; the type is that of the whole array. */
    record CreateArray(
            String type, List<Expression> lengths, @Nullable List<Expression> elements, Position position)
            implements Expression {}

    /** An element of an array. */
    record Index(Expression array, Expression index, Position position) implements Expression {}

    /** An operator before a value. */
    record Unary(String operator, Expression operand, Position position) implements Expression {}

    /** Two values and an operator between them. */
    record Binary(String operator, Expression left, Expression right, Position position) implements Expression {}

    /** {@code target = value}, or with an operator, {@code target += value}. */
    record Assignment(Expression target, @Nullable String operator, Expression value, Position position)
            implements Expression {}

    /** {@code ++target} or {@code target--}: what is added, and whether the value is the one before that. */
    record Increment(Expression target, int by, boolean after, Position position) implements Expression {}

    /** {@code condition ? one : other}. */
    record Conditional(Expression condition, Expression one, Expression other, Position position)
            implements Expression {}

    /** {@code (type) value}. */
    record Cast(String type, Expression value, Position position) implements Expression {}

    /** {@code value instanceof type binding}. */
    record InstanceOf(
            Expression value, String type, @Nullable String binding, Position position) implements Expression {}

    /** A function of one expression, which then is a {@link Return}, or of a block. */
    record Lambda(List<Parameter> parameters, boolean isExpression, List<Statement> body, Position position)
            implements Expression {}

    /** {@code target::method}, or {@code target::new}. */
    record MethodReference(Expression target, String method, Position position) implements Expression {}

    /** A switch that has a value. */
    record SwitchExpression(Expression selector, List<Case> cases, Position position) implements Expression {}

    /** An expression beyond the part of Java that is understood. */
    record UnsupportedExpression(String what, Position position) implements Expression {}

    /** An expression for its effect. */
    record Evaluate(Expression expression, Position position) implements Statement {}

    /** A local variable begins. */
    record Variable(String type, String name, @Nullable Expression value, Position position) implements Statement {}

    /** A local class, record, enum or interface. */
    record LocalType(Type type, Position position) implements Statement {}

    /** A loop over something that has elements. */
    record ForEach(Parameter variable, Expression elements, List<Statement> body, Position position)
            implements Statement {}

    /** A loop with a start, a condition and a step. */
    record For(
            List<Statement> start,
            @Nullable Expression condition,
            List<Statement> update,
            List<Statement> body,
            Position position)
            implements Statement {}

    /** A loop with a condition before it, or after it. */
    record While(Expression condition, List<Statement> body, boolean conditionLast, Position position)
            implements Statement {}

    /** A decision. */
    record If(Expression condition, List<Statement> one, List<Statement> other, Position position)
            implements Statement {}

    /** A choice among constants. */
    record Switch(Expression selector, List<Case> cases, Position position) implements Statement {}

    /** Statements in braces. */
    record Block(List<Statement> body, Position position) implements Statement {}

    /** A statement with a name. */
    record Labeled(String label, Statement statement, Position position) implements Statement {}

    /** The end of a loop or a switch. */
    record Break(@Nullable String label, Position position) implements Statement {}

    /** The next turn of a loop. */
    record Continue(@Nullable String label, Position position) implements Statement {}

    /** The value of a switch. */
    record Yield(Expression value, Position position) implements Statement {}

    /** The end of a method. */
    record Return(@Nullable Expression value, Position position) implements Statement {}

    /** {@code try} and {@code finally}, without {@code catch}. */
    record TryFinally(List<Statement> body, List<Statement> last, Position position) implements Statement {}

    /** A condition that is believed to hold. */
    record Assert(Expression condition, Position position) implements Statement {}

    /** A statement beyond the part of Java that is understood. */
    record UnsupportedStatement(String what, Position position) implements Statement {}

    /**
     * One case of a switch.
     *
     * @param labels the constants
     * @param isDefault whether it is the default
     * @param falls whether it goes on with the next case, as one with a colon does
     * @param body what it does
     */
    record Case(List<Expression> labels, boolean isDefault, boolean falls, List<Statement> body) {}

    /** A variable that is given its value from without. */
    record Parameter(String type, String name) {}

    /** What stands in a class and runs when the class, or an instance, begins. */
    sealed interface Member {

        /** Whether it is of the class, and not of each instance. */
        boolean isStatic();
    }

    /**
     * A field.
     *
     * @param type its type
     * @param name its name
     * @param isStatic whether it is of the class
     * @param isFixed whether nobody changes it once the class, or the instance, has begun
     * @param value its initializer
     * @param position where it stands
     */
    record Field(
            String type,
            String name,
            boolean isStatic,
            boolean isFixed,
            @Nullable Expression value,
            Position position) implements Member {}

    /** A block of statements in a class. */
    record Initializer(boolean isStatic, List<Statement> body, Position position) implements Member {}

    /** How far a method can be called and overridden. */
    enum Binding {
        /** Of the class. */
        STATIC,
        /** Of an instance, and of no other class. */
        PRIVATE,
        /** Of an instance, whose class may override it. */
        VIRTUAL,
        /** Without a body: some other class has one. */
        ABSTRACT
    }

    /**
     * A method, or a constructor, whose name is {@link #CONSTRUCTOR}.
     *
     * @param name its name
     * @param binding how it is called
     * @param isVariable whether its last parameter takes any number of arguments
     * @param typeParameters the names of its type parameters
     * @param parameters its parameters
     * @param returnType what it returns
     * @param body what it does; nothing if it is abstract
     */
    record Method(
            String name,
            Binding binding,
            boolean isVariable,
            List<String> typeParameters,
            List<Parameter> parameters,
            String returnType,
            List<Statement> body) {

        /** The name of constructors. */
        public static final String CONSTRUCTOR = "<init>";
    }

    /**
     * An import.
     *
     * @param name the type, member or package, without an asterisk
     * @param isStatic whether it imports members
     * @param onDemand whether it ends with an asterisk
     */
    record Import(String name, boolean isStatic, boolean onDemand) {}

    /** The kinds of types. */
    enum Kind {
        /** A class. */
        CLASS,
        /** An interface. */
        INTERFACE,
        /** An enum. */
        ENUM,
        /** A record. */
        RECORD
    }

    /**
     * A class whose source is in this compilation.
     *
     * @param name its qualified name, or its simple name if it is local; empty if it has none
     * @param kind what kind it is
     * @param isInner whether its instances belong to an instance of the class around it
     * @param packageName its package
     * @param outer the qualified name of the class around it, or null
     * @param typeParameters the names of its type parameters
     * @param superTypes the class that it extends and the interfaces that it implements, as written, the class first
     * @param imports the imports of its file
     * @param constants the constants of an enum, in order
     * @param components the components of a record
     * @param members its fields and initializers, in order
     * @param methods its methods and constructors
     * @param nested the types in it
     */
    record Type(
            String name,
            Kind kind,
            boolean isInner,
            String packageName,
            @Nullable String outer,
            List<String> typeParameters,
            List<String> superTypes,
            List<Import> imports,
            List<EnumConstant> constants,
            List<Parameter> components,
            List<Member> members,
            List<Method> methods,
            List<Type> nested) {

        /** The name without the package and the classes around it. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** The methods of that name that it declares. */
        public List<Method> methods(String method) {
            return methods.stream()
                    .filter(candidate -> candidate.name().equals(method))
                    .toList();
        }

        /** A type in it, by its simple name. */
        public Optional<Type> nested(String simpleName) {
            return nested.stream()
                    .filter(type -> type.simpleName().equals(simpleName))
                    .findFirst();
        }
    }

    /** A constant of an enum: the arguments of its constructor, and its body if it has one. */
    record EnumConstant(String name, Create creation) {}

    /** Finds other classes. */
    interface Sources {

        /** A class by its qualified name, if its source is in this compilation. */
        Optional<Type> find(String qualifiedName);

        /** Whether there is such a class, compiled now or on the class path. */
        boolean exists(String qualifiedName);

        /** Whether such a class has a member of that name. */
        boolean declares(String qualifiedName, String member);

        /** The value of a constant of a class that was compiled before. */
        Optional<Object> constant(String qualifiedName, String field);
    }
}

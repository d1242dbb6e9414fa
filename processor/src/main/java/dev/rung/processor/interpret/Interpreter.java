package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import dev.rung.processor.read.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQL;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the body of a migration on the real jOOQ, which builds statements and has no connection to run them on; what would be
 * executed is rendered instead. Anything that is not surely known ends the evaluation.
 */
public final class Interpreter {

    private static final int DEEPEST = 40;
    private static final int MOST_STATEMENTS = 20_000;

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final DSLContext dsl = DSL.using(SQLDialect.POSTGRES);
    private final JavaCode.Sources sources;
    private final List<Interpretation.Sql> executed = new ArrayList<>();
    private final Map<Query, Position> built = new IdentityHashMap<>();
    private final Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private int steps;
    private int depth;

    private Interpreter(JavaCode.Sources sources) {
        this.sources = sources;
    }

    /**
     * Evaluates a method of a migration.
     *
     * @param type the class
     * @param method the method, {@code up} or {@code down}, with one parameter
     * @param sources the source of other classes
     * @return what it executes, or why that is not known
     */
    public static Interpretation interpret(JavaCode.Type type, JavaCode.Method method, JavaCode.Sources sources) {
        var interpreter = new Interpreter(sources);
        try {
            interpreter.call(type, method, new Object[] {interpreter.dsl});
            return new Interpretation.Known(interpreter.executed, interpreter.forgotten());
        } catch (Unknown e) {
            return e.opaque();
        }
    }

    private List<Position> forgotten() {
        return built.entrySet().stream()
                .filter(entry -> !done.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A count of rows that only the database knows: no value of Java, so that whoever needs one finds none. */
    private enum Rows {
        UNKNOWN
    }

    private @Nullable Object call(JavaCode.Type type, JavaCode.Method method, @Nullable Object[] arguments) {
        var frame = new Frame(type);
        for (int i = 0; i < arguments.length; i++) {
            frame.locals.put(method.parameters().get(i), arguments[i]);
        }
        frame.run(method.body());
        return frame.result;
    }

    /** One call of a method: its variables, and the names that are in scope. */
    private final class Frame {

        private final JavaCode.Type type;
        private final Scope scope;
        private final Map<String, @Nullable Object> locals = new HashMap<>();
        private @Nullable Object result;
        private boolean returned;

        Frame(JavaCode.Type type) {
            this.type = type;
            this.scope = new Scope(type);
        }

        private void run(List<JavaCode.Statement> statements) {
            for (var statement : statements) {
                if (returned) {
                    return;
                }
                if (++steps > MOST_STATEMENTS) {
                    throw new Unknown(statement.position(), "takes too many steps to follow at compile time");
                }
                run(statement);
            }
        }

        private void run(JavaCode.Statement statement) {
            if (statement instanceof JavaCode.Evaluate evaluate) {
                if (value(evaluate.expression()) instanceof Query query) {
                    built.putIfAbsent(query, evaluate.position());
                }
            } else if (statement instanceof JavaCode.Assign assign) {
                locals.put(assign.name(), value(assign.value()));
            } else if (statement instanceof JavaCode.ForEach loop) {
                for (var element : elements(loop.elements())) {
                    locals.put(loop.name(), element);
                    run(loop.body());
                }
            } else if (statement instanceof JavaCode.If decision) {
                run(isTrue(decision.condition()) ? decision.one() : decision.other());
            } else if (statement instanceof JavaCode.Return end) {
                result = end.value() == null ? null : value(end.value());
                returned = true;
            } else {
                throw new Unknown(
                        statement.position(),
                        "`" + ((JavaCode.UnsupportedStatement) statement).what() + "` is not followed at compile time");
            }
        }

        private Iterable<?> elements(JavaCode.Expression expression) {
            var value = value(expression);
            if (value instanceof Iterable<?> elements && !(value instanceof Query)) {
                return elements;
            }
            if (value instanceof Object[] array) {
                return List.of(array);
            }
            throw new Unknown(expression.position(), "the elements of this loop are not known at compile time");
        }

        private boolean isTrue(JavaCode.Expression condition) {
            if (value(condition) instanceof Boolean truth) {
                return truth;
            }
            throw new Unknown(condition.position(), "whether this holds is not known at compile time");
        }

        private @Nullable Object value(JavaCode.Expression expression) {
            if (expression instanceof JavaCode.Literal literal) {
                return literal.value();
            }
            if (expression instanceof JavaCode.Name name) {
                return variable(name);
            }
            if (expression instanceof JavaCode.Select select) {
                return member(select);
            }
            if (expression instanceof JavaCode.Call call) {
                return call(call);
            }
            if (expression instanceof JavaCode.Create creation) {
                var created = scope.library(creation.type().replaceAll("<.*>", ""))
                        .orElseThrow(() -> new Unknown(
                                creation.position(), "`new " + creation.type() + "` is not known at compile time"));
                return Library.create(created, values(creation.arguments()), creation.position());
            }
            if (expression instanceof JavaCode.Binary binary) {
                return Operators.apply(binary, value(binary.left()), () -> value(binary.right()));
            }
            if (expression instanceof JavaCode.Conditional conditional) {
                return value(isTrue(conditional.condition()) ? conditional.one() : conditional.other());
            }
            var unsupported = (JavaCode.UnsupportedExpression) expression;
            throw new Unknown(unsupported.position(), "`" + unsupported.what() + "` is not followed at compile time");
        }

        private @Nullable Object[] values(List<JavaCode.Expression> expressions) {
            @Nullable Object[] values = new @Nullable Object[expressions.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(expressions.get(i));
            }
            return values;
        }

        private @Nullable Object variable(JavaCode.Name name) {
            if (locals.containsKey(name.name())) {
                return locals.get(name.name());
            }
            return constant(type, name.name())
                    .or(() -> scope.staticOwners(name.name()).stream()
                            .flatMap(owner -> constant(owner, name.name()).stream())
                            .findFirst())
                    .orElseThrow(() -> new Unknown(
                            name.position(), "cannot know the value of `" + name.name() + "` at compile time"));
        }

        private Object member(JavaCode.Select select) {
            if (select.name().equals("class")) {
                return path(select.target())
                        .flatMap(scope::library)
                        .orElseThrow(() -> new Unknown(select.position(), "this class is not known at compile time"));
            }
            return path(select.target())
                    .flatMap(owner -> scope.candidates(owner).stream()
                            .flatMap(candidate -> constant(candidate, select.name()).stream())
                            .findFirst())
                    .orElseThrow(() -> new Unknown(
                            select.position(), "cannot know the value of `" + select.name() + "` at compile time"));
        }

        private Optional<Object> constant(String owner, String name) {
            var source = sources.find(owner);
            return source.isPresent()
                    ? constant(source.get(), name)
                    : Scope.load(owner)
                            .filter(found -> owner.startsWith("org.jooq.") || owner.startsWith("java."))
                            .flatMap(found -> Library.constant(found, name));
        }

        private Optional<Object> constant(JavaCode.Type owner, String name) {
            var initializer = owner.constants().get(name);
            return initializer == null
                    ? Optional.empty()
                    : Optional.ofNullable(deeper(initializer.position(), () -> new Frame(owner).value(initializer)));
        }

        private @Nullable Object call(JavaCode.Call call) {
            if (call.target() == null) {
                return unqualified(call);
            }
            if (isVariable(call.target()) || path(call.target()).isEmpty()) {
                return on(value(call.target()), call);
            }
            var owner = path(call.target()).get();
            for (var candidate : scope.candidates(owner)) {
                var source = sources.find(candidate);
                if (source.isPresent()) {
                    return helper(source.get(), call);
                }
            }
            var library = scope.library(owner);
            return library.isPresent()
                    ? Library.call(null, library.get(), call.method(), values(call.arguments()), call.position())
                    : on(value(call.target()), call);
        }

        private boolean isVariable(JavaCode.Expression expression) {
            return expression instanceof JavaCode.Name name
                    && (locals.containsKey(name.name()) || type.constants().containsKey(name.name()));
        }

        private @Nullable Object unqualified(JavaCode.Call call) {
            if (type.methods().stream().anyMatch(method -> method.name().equals(call.method()))) {
                return helper(type, call);
            }
            for (var owner : scope.staticOwners(call.method())) {
                var source = sources.find(owner);
                if (source.isPresent()
                        && !source.get()
                                .methods(call.method(), call.arguments().size())
                                .isEmpty()) {
                    return helper(source.get(), call);
                }
                var library = scope.library(owner);
                if (library.isPresent() && Library.hasStatic(library.get(), call.method())) {
                    return Library.call(null, library.get(), call.method(), values(call.arguments()), call.position());
                }
            }
            throw new Unknown(call.position(), "the source of `" + call.method() + "` is not in this compilation");
        }

        private @Nullable Object helper(JavaCode.Type owner, JavaCode.Call call) {
            var methods = owner.methods(call.method(), call.arguments().size());
            if (methods.size() != 1) {
                throw new Unknown(call.position(), "cannot tell which `" + call.method() + "` is called");
            }
            var arguments = values(call.arguments());
            return deeper(call.position(), () -> Interpreter.this.call(owner, methods.get(0), arguments));
        }

        private @Nullable Object on(@Nullable Object target, JavaCode.Call call) {
            if (target == null || target instanceof Rows) {
                throw new Unknown(
                        call.position(), "what `" + call.method() + "` is called on is not known at compile time");
            }
            var arguments = values(call.arguments());
            if (call.method().equals("execute")) {
                return execute(target, arguments, call.position());
            }
            return Library.call(target, target.getClass(), call.method(), arguments, call.position());
        }

        /** The qualified name that an expression spells, if it is made of names and dots. */
        private Optional<String> path(JavaCode.Expression expression) {
            if (expression instanceof JavaCode.Name name) {
                return Optional.of(name.name());
            }
            return expression instanceof JavaCode.Select select
                    ? path(select.target()).map(owner -> owner + "." + select.name())
                    : Optional.empty();
        }
    }

    private interface Evaluation {
        @Nullable
        Object get();
    }

    private @Nullable Object deeper(Position position, Evaluation evaluation) {
        if (++depth > DEEPEST) {
            throw new Unknown(position, "calls itself too deeply to follow at compile time");
        }
        try {
            return evaluation.get();
        } finally {
            depth--;
        }
    }

    private Object execute(Object target, @Nullable Object[] arguments, Position position) {
        var query = query(target, arguments, position);
        done.add(target);
        done.add(query);
        try {
            executed.add(new Interpretation.Sql(dsl.renderInlined(query), position));
        } catch (RuntimeException e) {
            throw new Unknown(position, "jOOQ cannot render this statement: " + e.getMessage());
        }
        return Rows.UNKNOWN;
    }

    private Query query(Object target, @Nullable Object[] arguments, Position position) {
        if (target instanceof Query query && arguments.length == 0) {
            return query;
        }
        if (target instanceof DSLContext && arguments.length == 1) {
            if (arguments[0] instanceof Query query) {
                return query;
            }
            if (arguments[0] instanceof SQL sql) {
                return dsl.query(sql);
            }
        }
        if (target instanceof DSLContext && arguments.length >= 1 && arguments[0] instanceof String sql) {
            @Nullable Object[] bindings = new @Nullable Object[arguments.length - 1];
            System.arraycopy(arguments, 1, bindings, 0, bindings.length);
            return bindings.length == 0 ? dsl.query(sql) : dsl.query(sql, bindings);
        }
        throw new Unknown(position, "what is executed here is not known at compile time");
    }
}

package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Attachable;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Queries;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Stands for the database: notes what would be executed, and never answers. */
final class Database {

    /** Shared, since no body may change it. */
    private static final DSLContext CONTEXT = context();

    private final List<Interpretation.Sql> executed = new ArrayList<>();
    private final Map<Object, Position> built = new IdentityHashMap<>();
    private final Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Position> dropped = new ArrayList<>();
    private final List<Position> detached = new ArrayList<>();

    /** Statements that are sent together. */
    private record Batch(List<Query> queries) {}

    private static DSLContext context() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        return DSL.using(SQLDialect.POSTGRES, new Settings().withStatementType(StatementType.STATIC_STATEMENT));
    }

    /** What a migration gets as its {@code DSLContext}. */
    Value argument() {
        return Value.of(CONTEXT, DSLContext.class);
    }

    Interpretation.Known result() {
        var forgotten = built.entrySet().stream()
                .filter(entry -> !done.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Interpretation.Known(List.copyOf(executed), forgotten, List.copyOf(dropped), List.copyOf(detached));
    }

    int executions() {
        return executed.size();
    }

    /** A value that nobody takes: a statement among them has to be executed by somebody else. */
    void built(Value value, Position position) {
        if (value.object() instanceof Query || value.object() instanceof Batch) {
            built.putIfAbsent(value.object(), position);
        }
    }

    /** Executes something, or nothing if the call is no execution. */
    Optional<Value> execute(Value target, String method, List<Value> arguments, Position position) {
        var object = target.object();
        if (object instanceof DataType && method.equals("generatedAlwaysAs")) {
            dropped.add(position);
        }
        if (object instanceof DSLContext) {
            return onContext(method, arguments, position);
        }
        if (object instanceof Query query && method.equals("execute") && arguments.isEmpty()) {
            noteIfDetached(query, position);
            return Optional.of(execute(query, null, position));
        }
        if (object instanceof Batch batch && method.equals("execute") && arguments.isEmpty()) {
            done.add(batch);
            return Optional.of(executeAll(batch.queries(), position));
        }
        if (object instanceof Queries queries && method.equals("executeBatch") && arguments.isEmpty()) {
            noteIfDetached(queries, position);
            return Optional.of(executeAll(Arrays.asList(queries.queries()), position));
        }
        return Optional.empty();
    }

    private Optional<Value> onContext(String method, List<Value> arguments, Position position) {
        if (method.equals("batch")) {
            return Optional.of(Value.of(batch(arguments, position), Batch.class));
        }
        if (!method.equals("execute")) {
            return Optional.empty();
        }
        if (arguments.size() == 1 && arguments.get(0).object() instanceof Query query) {
            return Optional.of(execute(query, null, position));
        }
        boolean isText = arguments.size() == 1 && arguments.get(0).object() instanceof String;
        if (Library.call(argument(), "query", arguments, position).object() instanceof Query query) {
            return Optional.of(execute(query, isText ? arguments.get(0).literal() : null, position));
        }
        throw new Unknown(position, "what is executed here is not known at compile time");
    }

    /** Several statements; one alone is a statement for many bindings, which is executed as often as there are any. */
    private Batch batch(List<Value> arguments, Position position) {
        var elements = elements(arguments);
        boolean several = arguments.size() > 1
                || (!arguments.isEmpty() && !isSingle(arguments.get(0).object()));
        if (!several || elements == null) {
            throw new Unknown(position, "what this batch executes is not known at compile time");
        }
        var queries = new ArrayList<Query>();
        for (var element : elements) {
            queries.add(query(element, position));
        }
        done.addAll(queries);
        return new Batch(queries);
    }

    private static boolean isSingle(@Nullable Object argument) {
        return argument instanceof Query || argument instanceof String;
    }

    private static @Nullable Collection<?> elements(List<Value> arguments) {
        if (arguments.size() == 1) {
            var only = arguments.get(0).object();
            if (only instanceof Queries queries) {
                return Arrays.asList(queries.queries());
            }
            if (only instanceof Object[] array) {
                return Arrays.asList(array);
            }
            return only instanceof Collection<?> collection && Order.isKnown(collection) ? collection : null;
        }
        return arguments.stream().map(Value::object).toList();
    }

    private Query query(@Nullable Object element, Position position) {
        if (element instanceof Query query) {
            return query;
        }
        if (element instanceof String sql) {
            return CONTEXT.query(sql);
        }
        throw new Unknown(position, "what this batch executes is not known at compile time");
    }

    /** Nothing that may be called at compile time attaches a statement to another context than that of the migration. */
    private void noteIfDetached(Attachable statement, Position position) {
        if (statement.configuration() != CONTEXT.configuration()) {
            detached.add(position);
        }
    }

    private Value executeAll(List<Query> queries, Position position) {
        queries.forEach(query -> execute(query, null, position));
        return Value.ROWS;
    }

    private Value execute(Query query, @Nullable Position literal, Position position) {
        done.add(query);
        try {
            executed.add(new Interpretation.Sql(CONTEXT.renderInlined(query), position, literal));
        } catch (RuntimeException e) {
            throw new Unknown(position, "jOOQ cannot render this statement: " + e.getMessage());
        }
        return Value.ROWS;
    }
}

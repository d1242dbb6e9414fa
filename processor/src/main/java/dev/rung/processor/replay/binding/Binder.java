package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Binds the names in SQL to the objects of a schema; what is surely not there is told to the verdict. */
public final class Binder {

    private final Schema schema;
    private final Lookup names;
    private final Verdict verdict;
    private final List<Function<Binding, Source>> seen;
    private final List<Type> parameters;

    /**
     * A binder.
     *
     * @param schema the schema at the time
     * @param names what names stand for in it
     * @param verdict who is told what is not there
     */
    public Binder(Schema schema, Lookup names, Verdict verdict) {
        this(schema, names, verdict, List.of(), List.of());
    }

    private Binder(
            Schema schema, Lookup names, Verdict verdict, List<Function<Binding, Source>> seen, List<Type> parameters) {
        this.schema = schema;
        this.names = names;
        this.verdict = verdict;
        this.seen = List.copyOf(seen);
        this.parameters = List.copyOf(parameters);
    }

    // what is seen besides what a statement names itself

    private Binder seeing(Function<Binding, Source> more) {
        var all = new ArrayList<>(seen);
        all.add(more);
        return new Binder(schema, names, verdict, all, parameters);
    }

    /** Sees a row of a relation under a name that its columns are qualified with, as {@code new} in a trigger and a rule. */
    public Binder seeingRow(String name, SchemaObject relation) {
        return seeing(binding -> row(binding, name, relation).qualifiedOnly());
    }

    /** Sees a row whose columns need not be qualified, as in the condition of a rule. */
    public Binder seeingColumns(String name, SchemaObject relation) {
        return seeing(binding -> row(binding, name, relation).source());
    }

    private static RangeItem row(Binding binding, String name, SchemaObject relation) {
        var item = new FromBinder(binding, QueryScope.empty(binding)).item(relation);
        return new RangeItem(Optional.of(name), Optional.empty(), item.relation(), item.columns(), item.isComplete());
    }

    /** Sees values that have names of their own, qualified or not: the parameters of a routine, {@code value} of a domain. */
    public Binder seeingValues(String qualifier, List<ScopeColumn> values) {
        return seeing(binding -> {
            var source =
                    new RangeItem(Optional.of(qualifier), Optional.empty(), Optional.empty(), values, true).source();
            var items = new ArrayList<>(source.items());
            values.forEach(value -> row(binding, qualifier, value).ifPresent(items::add));
            return new Source(items, source.columns(), true);
        });
    }

    /** What {@code p.a} and {@code f.p.a} mean where a parameter {@code p} is a row ({@code sql_fn_post_column_ref} of PostgreSQL 18). */
    private static Optional<RangeItem> row(Binding binding, String qualifier, ScopeColumn value) {
        boolean isNoRow = value.type()
                .filter(type -> type.type().base().kind() != dev.rung.sql.catalog.Type.Kind.COMPOSITE)
                .isPresent();
        if (isNoRow) {
            return Optional.empty();
        }
        var known = value.type()
                .flatMap(type -> binding.schema().find(type.made()))
                .filter(type -> !type.is(ObjectKind.DOMAIN))
                .map(type -> row(binding, value.name(), type));
        return Optional.of(new RangeItem(
                Optional.of(value.name()),
                Optional.of(qualifier),
                Optional.empty(),
                known.map(RangeItem::columns).orElse(List.of()),
                known.filter(RangeItem::isComplete).isPresent()));
    }

    /** Sees parameters that are numbered: {@code $1}. */
    public Binder seeingParameters(List<Type> types) {
        return new Binder(schema, names, verdict, seen, types);
    }

    /** Sees something more that is not known, so that no name is accused of standing for nothing. */
    public Binder seeingMore() {
        return seeing(binding -> new Source(List.of(), List.of(), false));
    }

    private Binding begin() {
        return new Binding(schema, names, verdict, parameters);
    }

    private QueryScope scope(Binding binding) {
        var scope = QueryScope.empty(binding);
        seen.forEach(one -> scope.add(one.apply(binding)));
        return scope;
    }

    // what is bound

    /** Binds an expression that may name the columns of a relation: a check, an index, a policy. */
    public Bound<Expression> expression(Expression expression, SchemaObject relation) {
        var binding = begin();
        var scope = scope(binding).inner();
        scope.add(new FromBinder(binding, scope).item(relation).source());
        return bind(expression, binding, scope);
    }

    /** Binds an expression that names no columns, other than those that are seen anyway. */
    public Bound<Expression> expression(Expression expression) {
        var binding = begin();
        return bind(expression, binding, (seen.isEmpty() ? seeingMore() : this).scope(binding));
    }

    private static Bound<Expression> bind(Expression expression, Binding binding, QueryScope scope) {
        var value = new ExpressionBinder(binding, scope).bind(expression);
        var column = new ResultColumn(OutputName.of(expression).orElse("?column?"), value.type(), value.isNullable());
        return binding.bound(expression, Optional.of(List.of(column)));
    }

    /** Binds an expression that names no columns, and whose value becomes one of a type: a default. */
    public Bound<Expression> value(Expression expression, Type type) {
        var binding = begin();
        var scope = (seen.isEmpty() ? seeingMore() : this).scope(binding);
        new ExpressionBinder(binding, scope).reads(expression, type);
        return bind(expression, binding, scope);
    }

    /** Binds a condition of a domain, in which the value is called {@code value}. */
    public Bound<Expression> valueExpression(Expression condition, Type type) {
        return seeingValues("", List.of(new ScopeColumn("value", Optional.of(type), SchemaObject.NONE, true)))
                .seeingMore()
                .expression(condition);
    }

    /** Binds a query. */
    public Bound<Query> query(Query query) {
        var binding = begin();
        return binding.bound(query, QueryBinder.bind(binding, query, scope(binding)));
    }

    /** Binds a statement that reads or changes rows; its columns are those that it returns. */
    public <T extends DataStatement> Bound<T> data(T statement) {
        var binding = begin();
        return binding.bound(statement, new DataBinder(binding, scope(binding)).bind(statement));
    }

    /** Binds what a rule does, which PostgreSQL looks into further only when the rule is applied. */
    public <T extends DataStatement> Bound<T> action(T statement) {
        var binding = begin().appliedLater();
        return binding.bound(statement, new DataBinder(binding, scope(binding)).bind(statement));
    }

    /** The type that a name stands for; one that is surely not there is told to the verdict. */
    public Type type(TypeName type) {
        return new TypeLookup(names).find(type).orElseGet(() -> unknown(type));
    }

    private Type unknown(TypeName type) {
        if (type.base() instanceof TypeName.Named named) {
            verdict.unknown(ObjectKind.TYPE, named.name());
        }
        return TypeLookup.unknown(type);
    }

    /** The columns of a relation; those of a view may be null where its query says so. */
    public List<ResultColumn> columns(SchemaObject relation) {
        var binding = begin().lookingIntoViews();
        var result = new ArrayList<ResultColumn>();
        verdict.leniently(() -> new FromBinder(binding, QueryScope.empty(binding))
                .item(relation)
                .columns()
                .forEach(column -> result.add(QueryBinder.result(column))));
        return result;
    }
}

package dev.rung.postgres;

import java.util.function.Function;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** An object as PostgreSQL's statements name it: its kind, its name, and what else tells it from others. */
record OfObject<Q>(Function<QueryPart, Q> then) implements ObjectStep<Q> {

    private Q named(String kind, Name name) {
        return then.apply(DSL.sql(kind + " {0}", name));
    }

    private Q routine(String kind, Name name, DataType<?>... parameters) {
        return then.apply(DSL.sql(kind + " {0}({1})", name, Parts.types(parameters)));
    }

    private OnTableStep<Q> ofTable(String kind, String name) {
        return table -> then.apply(DSL.sql(kind + " {0} on {1}", DSL.name(name), table));
    }

    @Override
    public Q table(Name name) {
        return named("table", name);
    }

    @Override
    public Q view(Name name) {
        return named("view", name);
    }

    @Override
    public Q materializedView(Name name) {
        return named("materialized view", name);
    }

    @Override
    public Q foreignTable(Name name) {
        return named("foreign table", name);
    }

    @Override
    public Q index(Name name) {
        return named("index", name);
    }

    @Override
    public Q sequence(Name name) {
        return named("sequence", name);
    }

    @Override
    public Q type(Name name) {
        return named("type", name);
    }

    @Override
    public Q domain(Name name) {
        return named("domain", name);
    }

    @Override
    public Q function(Name name, DataType<?>... parameters) {
        return routine("function", name, parameters);
    }

    @Override
    public Q procedure(Name name, DataType<?>... parameters) {
        return routine("procedure", name, parameters);
    }

    @Override
    public Q statistics(Name name) {
        return named("statistics", name);
    }

    @Override
    public Q collation(Name name) {
        return named("collation", name);
    }

    @Override
    public Q schema(String name) {
        return named("schema", DSL.name(name));
    }

    @Override
    public Q extension(String name) {
        return named("extension", DSL.name(name));
    }

    @Override
    public Q database(String name) {
        return named("database", DSL.name(name));
    }

    @Override
    public Q role(String name) {
        return named("role", DSL.name(name));
    }

    @Override
    public OnTableStep<Q> constraint(String name) {
        return ofTable("constraint", name);
    }

    @Override
    public OnTableStep<Q> trigger(String name) {
        return ofTable("trigger", name);
    }

    @Override
    public OnTableStep<Q> policy(String name) {
        return ofTable("policy", name);
    }

    @Override
    public OnTableStep<Q> rule(String name) {
        return ofTable("rule", name);
    }
}

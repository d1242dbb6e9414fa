package dev.rung.postgres;

import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Names an object of the database, of any kind, that a statement is about. Whether PostgreSQL has that statement for that kind is
 * told by its documentation.
 *
 * @param <Q> what follows
 */
public interface ObjectStep<Q> {

    /** {@code TABLE name} */
    Q table(Name name);

    /** {@code TABLE name}, a simple name. */
    default Q table(String name) {
        return table(DSL.name(name));
    }

    /** {@code VIEW name} */
    Q view(Name name);

    /** {@code VIEW name}, a simple name. */
    default Q view(String name) {
        return view(DSL.name(name));
    }

    /** {@code MATERIALIZED VIEW name} */
    Q materializedView(Name name);

    /** {@code MATERIALIZED VIEW name}, a simple name. */
    default Q materializedView(String name) {
        return materializedView(DSL.name(name));
    }

    /** {@code FOREIGN TABLE name} */
    Q foreignTable(Name name);

    /** {@code FOREIGN TABLE name}, a simple name. */
    default Q foreignTable(String name) {
        return foreignTable(DSL.name(name));
    }

    /** {@code INDEX name} */
    Q index(Name name);

    /** {@code INDEX name}, a simple name. */
    default Q index(String name) {
        return index(DSL.name(name));
    }

    /** {@code SEQUENCE name} */
    Q sequence(Name name);

    /** {@code SEQUENCE name}, a simple name. */
    default Q sequence(String name) {
        return sequence(DSL.name(name));
    }

    /** {@code TYPE name} */
    Q type(Name name);

    /** {@code TYPE name}, a simple name. */
    default Q type(String name) {
        return type(DSL.name(name));
    }

    /** {@code DOMAIN name} */
    Q domain(Name name);

    /** {@code DOMAIN name}, a simple name. */
    default Q domain(String name) {
        return domain(DSL.name(name));
    }

    /** {@code FUNCTION name(type, …)} */
    Q function(Name name, DataType<?>... parameters);

    /** {@code FUNCTION name(type, …)}, a simple name. */
    default Q function(String name, DataType<?>... parameters) {
        return function(DSL.name(name), parameters);
    }

    /** {@code PROCEDURE name(type, …)} */
    Q procedure(Name name, DataType<?>... parameters);

    /** {@code PROCEDURE name(type, …)}, a simple name. */
    default Q procedure(String name, DataType<?>... parameters) {
        return procedure(DSL.name(name), parameters);
    }

    /** {@code STATISTICS name} */
    Q statistics(Name name);

    /** {@code STATISTICS name}, a simple name. */
    default Q statistics(String name) {
        return statistics(DSL.name(name));
    }

    /** {@code COLLATION name} */
    Q collation(Name name);

    /** {@code COLLATION name}, a simple name. */
    default Q collation(String name) {
        return collation(DSL.name(name));
    }

    /** {@code SCHEMA name} */
    Q schema(String name);

    /** {@code EXTENSION name} */
    Q extension(String name);

    /** {@code DATABASE name} */
    Q database(String name);

    /** {@code ROLE name} */
    Q role(String name);

    /** {@code CONSTRAINT name ON table} */
    OnTableStep<Q> constraint(String name);

    /** {@code TRIGGER name ON table} */
    OnTableStep<Q> trigger(String name);

    /** {@code POLICY name ON table} */
    OnTableStep<Q> policy(String name);

    /** {@code RULE name ON table} */
    OnTableStep<Q> rule(String name);
}

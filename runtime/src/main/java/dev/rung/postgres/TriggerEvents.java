package dev.rung.postgres;

import java.util.function.Function;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * {@code CREATE TRIGGER} up to its table.
 *
 * @param <S> what follows the table
 */
record TriggerEvents<S>(QueryPart sql, Function<QueryPart, S> then)
        implements TriggerSteps.EventStep<S>, TriggerSteps.OrStep<S> {

    TriggerEvents(String verb, String name, Function<QueryPart, S> then) {
        this(DSL.sql(verb + " {0}", DSL.name(name)), then);
    }

    private TriggerEvents<S> and(String clause, QueryPart... parts) {
        return new TriggerEvents<>(DSL.sql("{0} {1}", sql, DSL.sql(clause, parts)), then);
    }

    @Override
    public S on(Table<?> table) {
        return then.apply(DSL.sql("{0} on {1}", sql, table));
    }

    @Override
    public TriggerEvents<S> beforeInsert() {
        return and("before insert");
    }

    @Override
    public TriggerEvents<S> beforeUpdate() {
        return and("before update");
    }

    @Override
    public TriggerEvents<S> beforeUpdateOf(String... columns) {
        return and("before update of {0}", Parts.names(columns));
    }

    @Override
    public TriggerEvents<S> beforeDelete() {
        return and("before delete");
    }

    @Override
    public TriggerEvents<S> beforeTruncate() {
        return and("before truncate");
    }

    @Override
    public TriggerEvents<S> afterInsert() {
        return and("after insert");
    }

    @Override
    public TriggerEvents<S> afterUpdate() {
        return and("after update");
    }

    @Override
    public TriggerEvents<S> afterUpdateOf(String... columns) {
        return and("after update of {0}", Parts.names(columns));
    }

    @Override
    public TriggerEvents<S> afterDelete() {
        return and("after delete");
    }

    @Override
    public TriggerEvents<S> afterTruncate() {
        return and("after truncate");
    }

    @Override
    public TriggerEvents<S> insteadOfInsert() {
        return and("instead of insert");
    }

    @Override
    public TriggerEvents<S> insteadOfUpdate() {
        return and("instead of update");
    }

    @Override
    public TriggerEvents<S> insteadOfDelete() {
        return and("instead of delete");
    }

    @Override
    public TriggerEvents<S> orInsert() {
        return and("or insert");
    }

    @Override
    public TriggerEvents<S> orUpdate() {
        return and("or update");
    }

    @Override
    public TriggerEvents<S> orUpdateOf(String... columns) {
        return and("or update of {0}", Parts.names(columns));
    }

    @Override
    public TriggerEvents<S> orDelete() {
        return and("or delete");
    }

    @Override
    public TriggerEvents<S> orTruncate() {
        return and("or truncate");
    }
}

package dev.rung.postgres;

import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** {@code CREATE TRIGGER}, which is complete when it names its function. */
record CreateTrigger(QueryPart sql)
        implements TriggerSteps.EventStep, TriggerSteps.OrStep, TriggerSteps.ReferencingStep, TriggerSteps.WhenStep {

    CreateTrigger(String verb, String name) {
        this(DSL.sql(verb + " {0}", DSL.name(name)));
    }

    private CreateTrigger and(String clause, QueryPart... parts) {
        return new CreateTrigger(DSL.sql("{0} {1}", sql, DSL.sql(clause, parts)));
    }

    @Override
    public CreateTrigger beforeInsert() {
        return and("before insert");
    }

    @Override
    public CreateTrigger beforeUpdate() {
        return and("before update");
    }

    @Override
    public CreateTrigger beforeUpdateOf(String... columns) {
        return and("before update of {0}", Parts.names(columns));
    }

    @Override
    public CreateTrigger beforeDelete() {
        return and("before delete");
    }

    @Override
    public CreateTrigger beforeTruncate() {
        return and("before truncate");
    }

    @Override
    public CreateTrigger afterInsert() {
        return and("after insert");
    }

    @Override
    public CreateTrigger afterUpdate() {
        return and("after update");
    }

    @Override
    public CreateTrigger afterUpdateOf(String... columns) {
        return and("after update of {0}", Parts.names(columns));
    }

    @Override
    public CreateTrigger afterDelete() {
        return and("after delete");
    }

    @Override
    public CreateTrigger afterTruncate() {
        return and("after truncate");
    }

    @Override
    public CreateTrigger insteadOfInsert() {
        return and("instead of insert");
    }

    @Override
    public CreateTrigger insteadOfUpdate() {
        return and("instead of update");
    }

    @Override
    public CreateTrigger insteadOfDelete() {
        return and("instead of delete");
    }

    @Override
    public CreateTrigger orInsert() {
        return and("or insert");
    }

    @Override
    public CreateTrigger orUpdate() {
        return and("or update");
    }

    @Override
    public CreateTrigger orUpdateOf(String... columns) {
        return and("or update of {0}", Parts.names(columns));
    }

    @Override
    public CreateTrigger orDelete() {
        return and("or delete");
    }

    @Override
    public CreateTrigger orTruncate() {
        return and("or truncate");
    }

    @Override
    public CreateTrigger on(Table<?> table) {
        return and("on {0}", table);
    }

    @Override
    public CreateTrigger referencingOldTableAs(String name) {
        return and("referencing old table as {0}", DSL.name(name));
    }

    @Override
    public CreateTrigger referencingNewTableAs(String name) {
        return and("referencing new table as {0}", DSL.name(name));
    }

    @Override
    public CreateTrigger referencingTablesAs(String oldRows, String newRows) {
        return and("referencing old table as {0} new table as {1}", DSL.name(oldRows), DSL.name(newRows));
    }

    @Override
    public CreateTrigger forEachRow() {
        return and("for each row");
    }

    @Override
    public CreateTrigger forEachStatement() {
        return and("for each statement");
    }

    @Override
    public CreateTrigger when(Condition condition) {
        return and("when ({0})", condition);
    }

    @Override
    public Query function(Name name, String... arguments) {
        var literals = Arrays.stream(arguments).map(DSL::inline).toList();
        return new PostgresQuery("{0} execute function {1}({2})", sql, name, DSL.list(literals));
    }
}

package dev.rung.postgres;

import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code CREATE TRIGGER} from its table on; it is complete when it names its function. */
record CreateTrigger(QueryPart sql)
        implements TriggerSteps.ReferencingStep,
                TriggerSteps.ConstraintStep,
                TriggerSteps.InitiallyStep,
                TriggerSteps.WhenStep {

    private CreateTrigger and(String clause, QueryPart... parts) {
        return new CreateTrigger(DSL.sql("{0} {1}", sql, DSL.sql(clause, parts)));
    }

    @Override
    public CreateTrigger deferrable() {
        return and("deferrable");
    }

    @Override
    public CreateTrigger initiallyDeferred() {
        return and("initially deferred");
    }

    @Override
    public CreateTrigger initiallyImmediate() {
        return and("initially immediate");
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

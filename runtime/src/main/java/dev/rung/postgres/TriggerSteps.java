package dev.rung.postgres;

import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** The steps of {@code CREATE TRIGGER}. */
public interface TriggerSteps {

    /** The event that fires the trigger, and whether it does so before it, after it or instead of it. */
    interface EventStep {

        /** {@code BEFORE INSERT} */
        OrStep beforeInsert();

        /** {@code BEFORE UPDATE} */
        OrStep beforeUpdate();

        /** {@code BEFORE UPDATE OF column, …} */
        OrStep beforeUpdateOf(String... columns);

        /** {@code BEFORE DELETE} */
        OrStep beforeDelete();

        /** {@code BEFORE TRUNCATE} */
        OrStep beforeTruncate();

        /** {@code AFTER INSERT} */
        OrStep afterInsert();

        /** {@code AFTER UPDATE} */
        OrStep afterUpdate();

        /** {@code AFTER UPDATE OF column, …} */
        OrStep afterUpdateOf(String... columns);

        /** {@code AFTER DELETE} */
        OrStep afterDelete();

        /** {@code AFTER TRUNCATE} */
        OrStep afterTruncate();

        /** {@code INSTEAD OF INSERT}, on a view. */
        OrStep insteadOfInsert();

        /** {@code INSTEAD OF UPDATE}, on a view. */
        OrStep insteadOfUpdate();

        /** {@code INSTEAD OF DELETE}, on a view. */
        OrStep insteadOfDelete();
    }

    /** More events, and the table. */
    interface OrStep extends OnTableStep<ReferencingStep> {

        /** {@code OR INSERT} */
        OrStep orInsert();

        /** {@code OR UPDATE} */
        OrStep orUpdate();

        /** {@code OR UPDATE OF column, …} */
        OrStep orUpdateOf(String... columns);

        /** {@code OR DELETE} */
        OrStep orDelete();

        /** {@code OR TRUNCATE} */
        OrStep orTruncate();
    }

    /** Names the rows that a statement changed, for a trigger that fires after it. */
    interface ReferencingStep extends ForEachStep {

        /** {@code REFERENCING OLD TABLE AS name} */
        ForEachStep referencingOldTableAs(String name);

        /** {@code REFERENCING NEW TABLE AS name} */
        ForEachStep referencingNewTableAs(String name);

        /** {@code REFERENCING OLD TABLE AS name NEW TABLE AS name} */
        ForEachStep referencingTablesAs(String oldRows, String newRows);
    }

    /** Says how often the trigger fires. */
    interface ForEachStep {

        /** {@code FOR EACH ROW} */
        WhenStep forEachRow();

        /** {@code FOR EACH STATEMENT} */
        WhenStep forEachStatement();
    }

    /** Says for which rows the trigger fires. */
    interface WhenStep extends FunctionStep {

        /** {@code WHEN (condition)}, in SQL: {@code "old.price is distinct from new.price"}. */
        default FunctionStep when(String condition) {
            return when(DSL.condition(condition));
        }

        /** {@code WHEN (condition)} */
        FunctionStep when(Condition condition);
    }

    /** Names what the trigger runs. */
    interface FunctionStep {

        /** {@code EXECUTE FUNCTION name('argument', …)}, a name that may be qualified. */
        Query function(Name name, String... arguments);

        /** {@code EXECUTE FUNCTION name('argument', …)}, a simple name. */
        default Query function(String name, String... arguments) {
            return function(DSL.name(name), arguments);
        }
    }
}

package dev.rung.postgres;

import org.jooq.Condition;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** The steps of {@code CREATE TRIGGER}. */
public interface TriggerSteps {

    /**
     * The event that fires the trigger, and whether it does so before it, after it or instead of it.
     *
     * @param <S> what follows the table
     */
    interface EventStep<S> extends AfterStep<S> {

        /** {@code BEFORE INSERT} */
        OrStep<S> beforeInsert();

        /** {@code BEFORE UPDATE} */
        OrStep<S> beforeUpdate();

        /** {@code BEFORE UPDATE OF column, …} */
        OrStep<S> beforeUpdateOf(String... columns);

        /** {@code BEFORE DELETE} */
        OrStep<S> beforeDelete();

        /** {@code BEFORE TRUNCATE} */
        OrStep<S> beforeTruncate();

        /** {@code AFTER TRUNCATE} */
        OrStep<S> afterTruncate();

        /** {@code INSTEAD OF INSERT}, on a view. */
        OrStep<S> insteadOfInsert();

        /** {@code INSTEAD OF UPDATE}, on a view. */
        OrStep<S> insteadOfUpdate();

        /** {@code INSTEAD OF DELETE}, on a view. */
        OrStep<S> insteadOfDelete();
    }

    /**
     * The event that fires a constraint trigger.
     *
     * @param <S> what follows the table
     */
    interface AfterStep<S> {

        /** {@code AFTER INSERT} */
        OrStep<S> afterInsert();

        /** {@code AFTER UPDATE} */
        OrStep<S> afterUpdate();

        /** {@code AFTER UPDATE OF column, …} */
        OrStep<S> afterUpdateOf(String... columns);

        /** {@code AFTER DELETE} */
        OrStep<S> afterDelete();
    }

    /**
     * More events, and the table.
     *
     * @param <S> what follows the table
     */
    interface OrStep<S> extends OnTableStep<S> {

        /** {@code OR INSERT} */
        OrStep<S> orInsert();

        /** {@code OR UPDATE} */
        OrStep<S> orUpdate();

        /** {@code OR UPDATE OF column, …} */
        OrStep<S> orUpdateOf(String... columns);

        /** {@code OR DELETE} */
        OrStep<S> orDelete();

        /** {@code OR TRUNCATE} */
        OrStep<S> orTruncate();
    }

    /** Says whether a transaction may put a constraint trigger off. */
    interface ConstraintStep extends ForEachRowStep {

        /** {@code DEFERRABLE} */
        InitiallyStep deferrable();
    }

    /** Says when a deferrable constraint trigger fires. */
    interface InitiallyStep extends ForEachRowStep {

        /** {@code INITIALLY DEFERRED}: at the end of the transaction. */
        ForEachRowStep initiallyDeferred();

        /** {@code INITIALLY IMMEDIATE}: after each statement, which is the default. */
        ForEachRowStep initiallyImmediate();
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
    interface ForEachStep extends ForEachRowStep {

        /** {@code FOR EACH STATEMENT} */
        WhenStep forEachStatement();
    }

    /** Says that the trigger fires for each row, as a constraint trigger does. */
    interface ForEachRowStep {

        /** {@code FOR EACH ROW} */
        WhenStep forEachRow();
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

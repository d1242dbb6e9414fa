package dev.rung.postgres;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** The steps of the statements that add and change constraints. */
public interface ConstraintSteps {

    /** The new constraint, for new rows only or for all. */
    interface AddStep extends DeferrableStep {

        /** {@code NOT VALID}: for new rows only, without a look at those that are there, until it is validated. */
        DeferrableStep notValid();
    }

    /** Names the index that a unique or primary key constraint takes over. */
    interface UsingIndexStep {

        /** {@code USING INDEX index}: a unique index of the table, which is renamed to the constraint. */
        DeferrableStep usingIndex(String index);
    }

    /** Says whether a transaction may put the constraint off. */
    interface DeferrableStep extends Query {

        /** {@code DEFERRABLE} */
        InitiallyStep deferrable();
    }

    /** Changes whether a transaction may put the constraint off. */
    interface AlterStep {

        /** {@code DEFERRABLE} */
        InitiallyStep deferrable();

        /** {@code NOT DEFERRABLE} */
        Query notDeferrable();
    }

    /** Says when a deferrable constraint is checked. */
    interface InitiallyStep extends Query {

        /** {@code INITIALLY DEFERRED}: at the end of the transaction. */
        Query initiallyDeferred();

        /** {@code INITIALLY IMMEDIATE}: after each statement, which is the default. */
        Query initiallyImmediate();
    }

    /** Chooses the access method of an exclusion constraint. */
    interface ExcludeStep extends ExcludeWithStep {

        /** {@code USING method}: {@code "gist"} in nearly all cases; {@code btree} without this step. */
        ExcludeWithStep using(String method);
    }

    /** Names what is excluded, one element with each call. */
    interface ExcludeWithStep {

        /** {@code element WITH operator}: no two rows may be such that all of these operators give true. */
        ExcludeElementStep with(Field<?> element, String operator);

        /** {@code column WITH operator} */
        default ExcludeElementStep with(String column, String operator) {
            return with(DSL.field(DSL.name(column)), operator);
        }
    }

    /** More elements of an exclusion constraint, or its condition. */
    interface ExcludeElementStep extends ExcludeWithStep, DeferrableStep {

        /** {@code WHERE (condition AND …)}: only such rows exclude each other. */
        DeferrableStep where(Condition... conditions);

        /** {@code WHERE (condition)}, in SQL. */
        default DeferrableStep where(String condition) {
            return where(DSL.condition(condition));
        }
    }
}

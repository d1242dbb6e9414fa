package dev.rung.postgres;

import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Role;
import org.jooq.impl.DSL;

/** The steps of the statements about policies of row level security. */
public interface PolicySteps {

    /** Says how the policy joins the others of its table. */
    interface AsStep extends ForStep {

        /** {@code AS PERMISSIVE}: one of them is enough, which is the default. */
        ForStep asPermissive();

        /** {@code AS RESTRICTIVE}: all of them are needed. */
        ForStep asRestrictive();
    }

    /** Says for which statements the policy is. */
    interface ForStep extends ToStep {

        /** {@code FOR ALL}, which is the default. */
        ToStep forAll();

        /** {@code FOR SELECT} */
        ToStep forSelect();

        /** {@code FOR INSERT} */
        ToStep forInsert();

        /** {@code FOR UPDATE} */
        ToStep forUpdate();

        /** {@code FOR DELETE} */
        ToStep forDelete();
    }

    /** Says for whom the policy is. */
    interface ToStep extends UsingStep {

        /** {@code TO role, …} */
        UsingStep to(String... roles);

        /** {@code TO role, …} */
        UsingStep to(Role... roles);

        /** {@code TO PUBLIC}: everyone. */
        UsingStep toPublic();
    }

    /** Says which rows are seen and may be changed. */
    interface UsingStep extends WithCheckStep {

        /** {@code USING (condition)} */
        WithCheckStep using(Condition condition);

        /** {@code USING (condition)}, in SQL. */
        default WithCheckStep using(String condition) {
            return using(DSL.condition(condition));
        }
    }

    /** Says which rows may be written. */
    interface WithCheckStep extends Query {

        /** {@code WITH CHECK (condition)} */
        Query withCheck(Condition condition);

        /** {@code WITH CHECK (condition)}, in SQL. */
        default Query withCheck(String condition) {
            return withCheck(DSL.condition(condition));
        }
    }
}

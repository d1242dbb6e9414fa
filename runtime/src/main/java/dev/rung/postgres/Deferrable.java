package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.QueryPart;

/** A constraint that may be made deferrable. */
class Deferrable extends PostgresQuery implements ConstraintSteps.DeferrableStep {

    Deferrable(QueryPart sql) {
        super(sql);
    }

    @Override
    public final ConstraintSteps.InitiallyStep deferrable() {
        return new Initially(and("deferrable"));
    }

    private static final class Initially extends PostgresQuery implements ConstraintSteps.InitiallyStep {

        Initially(QueryPart sql) {
            super(sql);
        }

        @Override
        public Query initiallyDeferred() {
            return new PostgresQuery(and("initially deferred"));
        }

        @Override
        public Query initiallyImmediate() {
            return new PostgresQuery(and("initially immediate"));
        }
    }
}

package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code COMMENT ON} */
record CommentOn(QueryPart object) implements ObjectSteps.IsStep {

    @Override
    public Query is(String text) {
        return new PostgresQuery("comment on {0} is {1}", object, DSL.inline(text));
    }

    @Override
    public Query isNull() {
        return new PostgresQuery("comment on {0} is null", object);
    }
}

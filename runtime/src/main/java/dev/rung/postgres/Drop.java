package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.QueryPart;

/** A {@code DROP} that may cascade. */
class Drop extends PostgresQuery implements DropStep {

    Drop(String sql, QueryPart... parts) {
        super(sql, parts);
    }

    Drop(QueryPart sql) {
        super(sql);
    }

    @Override
    public final Query cascade() {
        return new PostgresQuery(and("cascade"));
    }

    @Override
    public final Query restrict() {
        return new PostgresQuery(and("restrict"));
    }
}

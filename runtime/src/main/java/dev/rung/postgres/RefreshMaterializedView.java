package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.Table;

/** {@code REFRESH MATERIALIZED VIEW} */
final class RefreshMaterializedView extends PostgresQuery implements MaterializedViewSteps.RefreshStep {

    RefreshMaterializedView(Table<?> view) {
        super("refresh materialized view {0}", view);
    }

    @Override
    public Query withNoData() {
        return new PostgresQuery(and("with no data"));
    }
}

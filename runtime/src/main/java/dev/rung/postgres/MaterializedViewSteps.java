package dev.rung.postgres;

import org.jooq.Query;

/** The steps of {@code REFRESH MATERIALIZED VIEW}. */
public interface MaterializedViewSteps {

    /** Says whether the view is filled. */
    interface RefreshStep extends Query {

        /** {@code WITH NO DATA}: empties it, and it cannot be read until it is refreshed. */
        Query withNoData();
    }
}

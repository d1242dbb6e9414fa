package dev.rung.postgres;

import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** {@code ALTER TABLE} with one action. */
final class AlterTable extends PostgresQuery {

    AlterTable(Table<?> table, String action, QueryPart... parts) {
        super(of(table, action, parts));
    }

    static QueryPart of(Table<?> table, String action, QueryPart... parts) {
        return DSL.sql("alter table {0} {1}", table, DSL.sql(action, parts));
    }
}

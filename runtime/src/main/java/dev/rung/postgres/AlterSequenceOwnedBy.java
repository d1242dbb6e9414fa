package dev.rung.postgres;

import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** {@code ALTER SEQUENCE … OWNED BY} */
record AlterSequenceOwnedBy(Name sequence) implements SequenceSteps.OwnedByStep {

    @Override
    public Query column(Name column) {
        return new PostgresQuery("alter sequence {0} owned by {1}", sequence, column);
    }

    @Override
    public Query column(String table, String column) {
        return column(DSL.name(table, column));
    }

    @Override
    public Query none() {
        return new PostgresQuery("alter sequence {0} owned by none", sequence);
    }
}

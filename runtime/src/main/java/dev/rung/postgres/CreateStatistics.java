package dev.rung.postgres;

import java.util.Collection;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code CREATE STATISTICS} up to its table. */
record CreateStatistics(QueryPart sql) implements StatisticsSteps.KindStep {

    CreateStatistics(Name name) {
        this(DSL.sql("create statistics {0}", name));
    }

    @Override
    public CreateStatistics kinds(String... kinds) {
        return new CreateStatistics(DSL.sql("{0} ({1})", sql, Parts.names(kinds)));
    }

    @Override
    public StatisticsSteps.FromStep on(Collection<? extends Field<?>> elements) {
        return table -> new PostgresQuery("{0} on {1} from {2}", sql, IndexElement.list(elements), table);
    }
}

package dev.rung.junit;

import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The only class that touches jOOQ, so that it may be absent. */
final class JooqContext {

    private JooqContext() {}

    static Object of(DataSource dataSource) {
        return DSL.using(dataSource, SQLDialect.POSTGRES);
    }
}

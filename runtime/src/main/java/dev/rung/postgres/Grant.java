package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Role;
import org.jooq.impl.DSL;

/** {@code GRANT} up to those who get something. */
record Grant(QueryPart sql) implements PrivilegeSteps.ToStep {

    private To to(QueryPart roles) {
        return new To(DSL.sql("{0} to {1}", sql, roles));
    }

    @Override
    public To to(String... roles) {
        return to(Parts.names(roles));
    }

    @Override
    public To to(Role... roles) {
        return to(DSL.list(roles));
    }

    @Override
    public To toPublic() {
        return to(DSL.sql("public"));
    }

    private static final class To extends PostgresQuery implements PrivilegeSteps.OptionStep {

        To(QueryPart sql) {
            super(sql);
        }

        @Override
        public Query withGrantOption() {
            return new PostgresQuery(and("with grant option"));
        }
    }
}

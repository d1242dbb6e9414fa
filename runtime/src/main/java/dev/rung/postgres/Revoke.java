package dev.rung.postgres;

import org.jooq.QueryPart;
import org.jooq.Role;
import org.jooq.impl.DSL;

/** {@code REVOKE} up to those who lose something. */
record Revoke(QueryPart sql) implements PrivilegeSteps.FromStep {

    private Drop from(QueryPart roles) {
        return new Drop("{0} from {1}", sql, roles);
    }

    @Override
    public Drop from(String... roles) {
        return from(Parts.names(roles));
    }

    @Override
    public Drop from(Role... roles) {
        return from(DSL.list(roles));
    }

    @Override
    public Drop fromPublic() {
        return from(DSL.sql("public"));
    }
}

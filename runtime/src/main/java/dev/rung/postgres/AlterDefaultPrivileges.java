package dev.rung.postgres;

import java.util.function.Function;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code ALTER DEFAULT PRIVILEGES} up to its privileges. */
record AlterDefaultPrivileges(QueryPart sql) implements DefaultPrivilegeSteps.ForRoleStep {

    private QueryPart and(String clause, QueryPart part) {
        return DSL.sql("{0} {1}", sql, DSL.sql(clause, part));
    }

    @Override
    public AlterDefaultPrivileges forRole(String... roles) {
        return new AlterDefaultPrivileges(and("for role {0}", Parts.names(roles)));
    }

    @Override
    public AlterDefaultPrivileges inSchema(String... schemas) {
        return new AlterDefaultPrivileges(and("in schema {0}", Parts.names(schemas)));
    }

    @Override
    public DefaultPrivilegeSteps.OnStep<PrivilegeSteps.ToStep> grant(String... privileges) {
        return new On<>(and("grant {0}", OnObjects.privileges(privileges)), Grant::new);
    }

    @Override
    public DefaultPrivilegeSteps.OnStep<PrivilegeSteps.FromStep> revoke(String... privileges) {
        return new On<>(and("revoke {0}", OnObjects.privileges(privileges)), Revoke::new);
    }

    private record On<Q>(QueryPart sql, Function<QueryPart, Q> then) implements DefaultPrivilegeSteps.OnStep<Q> {

        private Q on(String kind) {
            return then.apply(DSL.sql("{0} on " + kind, sql));
        }

        @Override
        public Q onTables() {
            return on("tables");
        }

        @Override
        public Q onSequences() {
            return on("sequences");
        }

        @Override
        public Q onFunctions() {
            return on("functions");
        }

        @Override
        public Q onTypes() {
            return on("types");
        }

        @Override
        public Q onSchemas() {
            return on("schemas");
        }
    }
}

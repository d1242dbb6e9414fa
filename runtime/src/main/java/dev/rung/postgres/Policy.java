package dev.rung.postgres;

import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Role;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** {@code CREATE POLICY} or {@code ALTER POLICY} */
final class Policy extends PostgresQuery implements PolicySteps.AsStep {

    private Policy(QueryPart sql) {
        super(sql);
    }

    Policy(String verb, String name, Table<?> table) {
        super(verb + " {0} on {1}", DSL.name(name), table);
    }

    @Override
    public Policy asPermissive() {
        return new Policy(and("as permissive"));
    }

    @Override
    public Policy asRestrictive() {
        return new Policy(and("as restrictive"));
    }

    @Override
    public Policy forAll() {
        return new Policy(and("for all"));
    }

    @Override
    public Policy forSelect() {
        return new Policy(and("for select"));
    }

    @Override
    public Policy forInsert() {
        return new Policy(and("for insert"));
    }

    @Override
    public Policy forUpdate() {
        return new Policy(and("for update"));
    }

    @Override
    public Policy forDelete() {
        return new Policy(and("for delete"));
    }

    @Override
    public Policy to(String... roles) {
        return new Policy(and("to {0}", Parts.names(roles)));
    }

    @Override
    public Policy to(Role... roles) {
        return new Policy(and("to {0}", DSL.list(roles)));
    }

    @Override
    public Policy toPublic() {
        return new Policy(and("to public"));
    }

    @Override
    public Policy using(Condition condition) {
        return new Policy(and("using ({0})", condition));
    }

    @Override
    public Query withCheck(Condition condition) {
        return new PostgresQuery(and("with check ({0})", condition));
    }
}

package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** {@code CREATE EXTENSION} */
final class CreateExtension extends PostgresQuery implements ExtensionSteps.SchemaStep {

    private CreateExtension(QueryPart sql) {
        super(sql);
    }

    CreateExtension(String verb, String name) {
        super(verb + " {0}", DSL.name(name));
    }

    @Override
    public CreateExtension schema(String name) {
        return new CreateExtension(and("schema {0}", DSL.name(name)));
    }

    @Override
    public CreateExtension version(String version) {
        return new CreateExtension(and("version {0}", DSL.inline(version)));
    }

    @Override
    public Query cascade() {
        return new PostgresQuery(and("cascade"));
    }
}

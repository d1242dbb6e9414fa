package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.impl.DSL;

/** {@code ALTER EXTENSION … UPDATE} */
record AlterExtension(String name) implements ExtensionSteps.AlterStep {

    @Override
    public Query update() {
        return new PostgresQuery("alter extension {0} update", DSL.name(name));
    }

    @Override
    public Query updateTo(String version) {
        return new PostgresQuery("alter extension {0} update to {1}", DSL.name(name), DSL.inline(version));
    }
}

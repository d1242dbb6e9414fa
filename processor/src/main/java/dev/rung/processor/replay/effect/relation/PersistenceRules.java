package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;

/** In which schema a relation lasts how long: {@code RangeVarAdjustRelationPersistence} of PostgreSQL 18 ({@code src/backend/catalog/namespace.c}). */
final class PersistenceRules {

    private final Transition transition;

    PersistenceRules(Transition transition) {
        this.transition = transition;
    }

    /** Whether a schema has no relations that last so long, which is told to the verdict. */
    boolean breaks(QualifiedName name, Persistence persistence) {
        var schema = name.schema().flatMap(transition.names()::schema);
        if (schema.isEmpty()) {
            return false;
        }
        boolean isTemporary = schema.get().name().equals(SearchPath.TEMPORARY);
        if (isTemporary && persistence == Persistence.UNLOGGED) {
            return refuse(
                    name,
                    "`%s` is unlogged, in a temporary schema".formatted(name),
                    "what is in a temporary schema goes with the session",
                    "leave out `unlogged`, or name another schema");
        }
        return !isTemporary
                && persistence == Persistence.TEMPORARY
                && refuse(
                        name,
                        "`%s` is temporary, in a schema that is not".formatted(name),
                        "temporary relations have a schema of their own",
                        "leave out the schema: `%s`".formatted(name.name().text()));
    }

    private boolean refuse(QualifiedName name, String problem, String reason, String remedy) {
        transition
                .verdict()
                .refused(
                        "42P16",
                        problem,
                        reason,
                        remedy,
                        name.schema().map(Name::place).orElse(name.place()));
        return true;
    }
}

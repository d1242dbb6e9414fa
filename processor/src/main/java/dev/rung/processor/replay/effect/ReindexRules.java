package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.Place;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.QualifiedName;

/** What can be rebuilt, and what of it while others write ({@code src/backend/commands/indexcmds.c} of PostgreSQL 18). */
final class ReindexRules {

    private final Transition transition;
    private final IndexStatement.Reindex reindex;

    ReindexRules(Transition transition, IndexStatement.Reindex reindex) {
        this.transition = transition;
        this.reindex = reindex;
    }

    /** Looks for what is rebuilt; if it is not there, or cannot be rebuilt like that, the verdict is told. */
    void check() {
        if (reindex.target() == IndexStatement.Target.SYSTEM && isConcurrent()) {
            refuse(
                    reindex.place(),
                    "rebuilds PostgreSQL's own catalogs",
                    "sessions look into these at any time, and do not wait",
                    "leave out `concurrently`");
        }
        reindex.name().ifPresent(name -> {
            switch (reindex.target()) {
                case INDEX, TABLE -> relation(name);
                case SCHEMA -> new NamedObjects(transition, ObjectKind.SCHEMA).find(name);
                case DATABASE, SYSTEM -> {}
            }
        });
    }

    private void relation(QualifiedName name) {
        if (Verdict.isOfTheSystem(name)) {
            if (isConcurrent() && transition.names().relation(name).isEmpty()) {
                refuse(
                        name.place(),
                        "`%s` is of PostgreSQL's own catalogs".formatted(name),
                        "sessions look into these at any time, and do not wait",
                        "leave out `concurrently`");
            }
        } else if (reindex.target() == IndexStatement.Target.TABLE) {
            transition.relation(name);
        } else {
            transition
                    .known(ObjectKind.INDEX, name)
                    .ifPresent(index -> new PartitionIndexes(transition)
                            .constraint(index)
                            .filter(constraint -> isConcurrent()
                                    && constraint.definition(Constraint.class).rule() instanceof Constraint.Exclusion)
                            .ifPresent(constraint -> refuse(
                                    name.place(),
                                    "`%s` is the index of an exclusion constraint".formatted(name),
                                    "such an index is not built while others write",
                                    "leave out `concurrently`")));
        }
    }

    private boolean isConcurrent() {
        return reindex.isConcurrent()
                || reindex.options().stream()
                        .anyMatch(option -> option.name().text().equals("concurrently")
                                && option.value().filter(BodyChecks::isOff).isEmpty());
    }

    private void refuse(Place place, String problem, String reason, String remedy) {
        transition.verdict().refused("0A000", problem, reason, remedy, place);
    }
}

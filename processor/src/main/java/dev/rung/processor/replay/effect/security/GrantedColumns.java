package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Privilege;
import dev.rung.sql.tree.Privileges;
import java.util.List;
import java.util.Set;

/** The columns that privileges are granted on; one that is not there is told to the verdict. */
final class GrantedColumns {

    private static final Set<String> OF_THE_SYSTEM = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final Transition transition;

    GrantedColumns(Transition transition) {
        this.transition = transition;
    }

    void check(Privileges privileges, List<SchemaObject> relations) {
        for (var column : columns(privileges)) {
            relations.stream()
                    .filter(relation -> relation.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW))
                    .filter(relation -> !OF_THE_SYSTEM.contains(column.text()))
                    .forEach(relation -> transition.known(relation, ObjectKind.COLUMN, column));
        }
    }

    private static List<Name> columns(Privileges privileges) {
        if (privileges instanceof Privileges.All all) {
            return all.columns();
        }
        return ((Privileges.Some) privileges)
                .privileges().stream()
                        .map(Privilege::columns)
                        .flatMap(List::stream)
                        .toList();
    }
}

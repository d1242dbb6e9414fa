package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;

/** {@code drop trigger … on}, {@code drop policy … on}, {@code drop rule … on}: what belongs to a relation and is named with it. */
public final class PartRemoval {

    private final Transition transition;
    private final ObjectKind kind;
    private final QualifiedName relation;

    public PartRemoval(Transition transition, ObjectKind kind, QualifiedName relation) {
        this.transition = transition;
        this.kind = kind;
        this.relation = relation;
    }

    /** Drops one; with {@code if exists} the relation may be missing too. */
    public void drop(Name name, boolean ifExists, Behavior behavior) {
        var owner = transition.names().relation(relation);
        if (owner.isEmpty() && ifExists) {
            transition.verdict().absent(relation);
        } else if (owner.isEmpty()) {
            transition.verdict().unknown(ObjectKind.TABLE, relation);
        } else {
            var part = transition.names().part(owner.get(), kind, name);
            if (part.isEmpty() && !ifExists) {
                transition.verdict().unknown(kind, name, owner.get());
            } else if (part.isEmpty()) {
                transition.verdict().absent(new QualifiedName(List.of(name), name.place()));
            } else {
                new Removal(transition).drop(List.of(part.get()), behavior, name.place());
            }
        }
    }
}

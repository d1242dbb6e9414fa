package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.BaseType;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;

/** Types that are nothing but names by now: the functions of a base type speak of it before it is made. */
public final class ShellTypes {

    private final Transition transition;

    public ShellTypes(Transition transition) {
        this.transition = transition;
    }

    /** Announces a type. */
    public void announce(QualifiedName name) {
        transition
                .target(name)
                .map(in -> SchemaObject.of(ObjectKind.TYPE, in, name.name().text(), BaseType.SHELL))
                .filter(type -> transition.isFree(type, false, name.place()))
                .ifPresent(transition::add);
    }

    /** The type of a name, if it is announced and no more. */
    public Optional<SchemaObject> find(QualifiedName name) {
        return transition
                .names()
                .find(ObjectKind.TYPE, name)
                .filter(found -> found.definition() instanceof BaseType base && base.isShell());
    }
}

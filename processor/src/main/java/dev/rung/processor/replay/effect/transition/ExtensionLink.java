package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Set;

/** {@code depends on extension}: an object goes with an extension. */
public final class ExtensionLink {

    private ExtensionLink() {}

    /** An object goes with an extension from now on, or no more. */
    public static void set(Transition transition, SchemaObject object, Name extension, boolean isDependent) {
        transition
                .known(ObjectKind.EXTENSION, new QualifiedName(List.of(extension), extension.place()))
                .ifPresent(found -> {
                    var link = Dependency.automatic(found.id());
                    var current = transition.current(object);
                    transition.replace(
                            isDependent
                                    ? current.needing(Set.of(link))
                                    : current.needingOnly(current.dependencies().minus(link)));
                });
    }
}

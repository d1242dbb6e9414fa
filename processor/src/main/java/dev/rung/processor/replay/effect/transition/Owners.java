package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import java.util.Locale;
import java.util.Optional;

/** Gives objects to roles. */
public final class Owners {

    private Owners() {}

    /** The name of a role, or the word that stands for one. */
    public static String name(RoleName role) {
        return role.name().map(Name::text).orElseGet(() -> role.kind().name().toLowerCase(Locale.ROOT));
    }

    /**
     * An object with an owner. Who it belonged to before anybody said so is not known: what is given to somebody else after it was given to one
     * role may well be back where it was, and nobody is accused of it.
     */
    public static SchemaObject given(SchemaObject object, RoleName role) {
        var owner = name(role);
        var old = object.remarks().owner();
        boolean mayBeFirst = old.isPresent() && !old.get().equals(owner);
        return object.saying(object.remarks().withOwner(mayBeFirst ? Optional.empty() : Optional.of(owner)));
    }
}

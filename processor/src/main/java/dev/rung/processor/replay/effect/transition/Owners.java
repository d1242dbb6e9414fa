package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.Remarks;
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
        return object.saying(withoutGrants(object.remarks(), owner, old)
                .withOwner(mayBeFirst ? Optional.empty() : Optional.of(owner)));
    }

    /** What the new owner was granted is no more than what owners have, and what the old one had is that of the new ({@code aclnewowner}). */
    private static Remarks withoutGrants(Remarks remarks, String owner, Optional<String> old) {
        var privileges = remarks.privileges();
        return remarks.withPrivileges(privileges.minusAll(privileges.keySet().stream()
                .filter(privilege -> privilege.role().equals(owner)
                        || old.filter(privilege.role()::equals).isPresent())
                .toList()));
    }
}

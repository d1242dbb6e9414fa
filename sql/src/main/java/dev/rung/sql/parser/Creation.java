package dev.rung.sql.parser;

import dev.rung.sql.tree.Persistence;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a statement that creates something begins.
 *
 * @param orReplace whether {@code or replace} is written
 * @param persistence how long what it creates lasts
 */
record Creation(boolean orReplace, Persistence persistence) {

    /** What may stand between {@code create} and the kind of object. */
    enum Modifier {
        REPLACE,
        TEMPORARY,
        UNLOGGED
    }

    /** Takes {@code create} and what stands before the kind of object, at which PostgreSQL reports what does not go with it. */
    static Creation begin(Cursor at, Modifier... allowed) {
        at.expect("create");
        boolean orReplace = at.accept("or", "replace");
        var creation = new Creation(orReplace, persistence(at));
        if (!Set.of(allowed).containsAll(creation.modifiers())) {
            throw at.unexpected();
        }
        return creation;
    }

    private Set<Modifier> modifiers() {
        var modifiers = EnumSet.noneOf(Modifier.class);
        if (orReplace) {
            modifiers.add(Modifier.REPLACE);
        }
        if (persistence == Persistence.TEMPORARY) {
            modifiers.add(Modifier.TEMPORARY);
        }
        if (persistence == Persistence.UNLOGGED) {
            modifiers.add(Modifier.UNLOGGED);
        }
        return modifiers;
    }

    private static Persistence persistence(Cursor at) {
        if (at.accept("unlogged")) {
            return Persistence.UNLOGGED;
        }
        if (at.accept("local") || at.accept("global")) {
            at.expectAny("temporary", "temp");
            return Persistence.TEMPORARY;
        }
        return at.acceptAny("temporary", "temp").isPresent() ? Persistence.TEMPORARY : Persistence.PERMANENT;
    }
}

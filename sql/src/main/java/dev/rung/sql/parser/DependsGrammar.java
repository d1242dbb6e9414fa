package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;

/** {@code depends on extension}: what goes with an extension. */
final class DependsGrammar {

    private DependsGrammar() {}

    /** Whether it follows. */
    static boolean begins(Cursor at) {
        return at.is("depends") || at.is("no", "depends");
    }

    /** Takes {@code no}, which is asked for before {@link #extension}. */
    static boolean isNo(Cursor at) {
        return at.accept("no");
    }

    static Name extension(Cursor at) {
        at.expect("depends", "on", "extension");
        return at.name();
    }
}

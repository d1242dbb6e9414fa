package dev.rung.launcher;

import java.util.Set;

/** What a command needs of the project. */
public enum Need {
    /** Nothing: it speaks of Rung. */
    NOTHING,
    /** Its libraries and the classes that there are, which may be old or none. */
    CLASSES,
    /** Its classes as the sources are now or, while these do not compile, as they last were. */
    LAST_BUILD,
    /** Its classes as the sources are now: what is done follows from them and is not easily taken back. */
    THIS_BUILD;

    private static final Set<String> OF_NOTHING = Set.of("completion", "explain");
    private static final Set<String> OF_CLASSES =
            Set.of("check", "create", "diagram", "expand", "import", "psql", "report", "url");
    private static final Set<String> OF_THIS_BUILD = Set.of("baseline", "generate", "migrate", "redo", "release");

    /**
     * What a command needs.
     *
     * @param command its name, such as {@code status}
     * @return what it needs
     */
    public static Need of(String command) {
        if (OF_NOTHING.contains(command)) {
            return NOTHING;
        }
        if (OF_CLASSES.contains(command)) {
            return CLASSES;
        }
        return OF_THIS_BUILD.contains(command) ? THIS_BUILD : LAST_BUILD;
    }

    static Need of(Invocation invocation) {
        return invocation.asksForHelp() ? NOTHING : of(invocation.command());
    }
}

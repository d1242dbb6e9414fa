package dev.rung.cli.dsl;

/** Something that the DSL has no words for. */
final class NotInDsl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotInDsl(String what) {
        super(what, null, false, false);
    }

    /** Refuses what has to be absent. */
    static void unless(boolean isAbsent, String what) {
        if (!isAbsent) {
            throw new NotInDsl(what);
        }
    }

    /** In the place of a value: there is none. */
    static <T> T because(String what) {
        throw new NotInDsl(what);
    }
}

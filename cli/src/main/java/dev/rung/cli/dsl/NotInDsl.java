package dev.rung.cli.dsl;

/** Something that the DSL has no words for. */
final class NotInDsl extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotInDsl(String what) {
        super(what, null, false, false);
    }
}

package dev.rung.cli.entities;

/** Entities of which no schema can be made, with what to do about it. Has no stack trace. */
public final class EntitiesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EntitiesException(String message) {
        super(message, null, false, false);
    }

    /**
     * There is nothing that understands entities.
     *
     * @return what to do about it
     */
    public static EntitiesException noHibernate() {
        return new EntitiesException("""
                `--entities` needs Hibernate, 6 or 7, and it is not on the class path
                  fix: run Rung on the class path of the application that has the entities""");
    }
}

package dev.rung;

/** Where a run is to bring a database. */
public sealed interface Target {

    /** The newest version that this build knows. */
    record Head() implements Target {}

    /** A version, up or down. */
    record Version(long version) implements Target {}

    /** Some of the newest applied migrations down. */
    record Back(int steps) implements Target {}

    /** Everything above a version down. */
    record BackTo(long version) implements Target {}

    /** The newest applied migration down and up again. */
    record Redo() implements Target {}

    /** Everything up to a version taken for applied, on a database that has no history yet. */
    record Baseline(long version) implements Target {}

    /** Everything pending up to a version taken for applied. */
    record Adopted(long version) implements Target {}

    /**
     * The newest version that this build knows. With nothing to do it costs one query.
     *
     * @return the target
     */
    static Target head() {
        return new Head();
    }

    /**
     * A version, up or down.
     *
     * @param version the version that is the newest applied one afterwards; 0 for none
     * @return the target
     */
    static Target version(long version) {
        return new Version(version);
    }

    /**
     * The newest applied migrations down, in reverse applied order.
     *
     * @param steps how many, at least 1 and at most as many as are applied
     * @return the target
     * @throws IllegalArgumentException when it is less than 1
     */
    static Target back(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("the number of steps is " + steps + ", and must be 1 or more");
        }
        return new Back(steps);
    }

    /**
     * Everything above a version down, in reverse applied order; nothing goes up.
     *
     * @param version the version that stays; 0 for none
     * @return the target
     */
    static Target backTo(long version) {
        return new BackTo(version);
    }

    /**
     * The newest applied migration down and up again.
     *
     * @return the target
     */
    static Target redo() {
        return new Redo();
    }

    /**
     * A database that another tool migrated is adopted: every migration up to a version is taken for applied, and none of them is run.
     * The history says of each that it only recorded it, and keeps its way down. Rung must not have run a migration on it before.
     *
     * @param version the newest version that the database already has
     * @return the target
     */
    static Target baseline(long version) {
        return new Baseline(version);
    }

    /**
     * Every pending migration up to a version is taken for applied, and none of them is run: for a database in which somebody has done
     * already what they do. Nothing is compared here; {@code rung baseline} compares, and then does this.
     *
     * @param version the newest version that the database already has
     * @return the target
     */
    static Target adopted(long version) {
        return new Adopted(version);
    }
}

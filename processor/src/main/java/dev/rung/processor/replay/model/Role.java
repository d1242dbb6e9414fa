package dev.rung.processor.replay.model;

/**
 * A role of which the history said whether it is there. Roles are of the cluster: whether one that no statement created or dropped is there is
 * not known.
 *
 * @param isThere whether it was created, and not dropped
 * @param mayOwn whether there may be something that belongs to it
 */
public record Role(boolean isThere, boolean mayOwn) implements Definition {

    /** One that was just created. */
    public static final Role NEW = new Role(true, false);

    /** One that was dropped. */
    public static final Role GONE = new Role(false, false);

    /** Of a role that was created elsewhere in the cluster nobody is told. */
    @Override
    public Properties properties() {
        return new Properties();
    }

    /** As one to which something may belong. */
    public Role owning() {
        return new Role(isThere, true);
    }
}

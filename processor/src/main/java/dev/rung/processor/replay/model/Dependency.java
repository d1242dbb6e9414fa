package dev.rung.processor.replay.model;

/**
 * That an object cannot be without another: a row of {@code pg_depend} (PostgreSQL 18, "pg_depend").
 *
 * @param on the id of the object that is needed
 * @param type what becomes of the one when the other is dropped
 * @param part which part of the object needs it
 */
public record Dependency(long on, Type type, Part part) {

    /** What becomes of an object when one that it needs is dropped. */
    public enum Type {
        /** It is dropped too with {@code cascade}, and else stands in the way. */
        NORMAL,
        /** It is dropped too, without a word. */
        AUTOMATIC,
        /** It is a part of the other: dropped with it, and never alone. */
        INTERNAL,
        /** As {@link #AUTOMATIC}, of a partition on what it is a part of. */
        PARTITION,
        /** It came with an extension: dropped with it, and never alone. */
        EXTENSION
    }

    /** The part of an object that goes when what it needs is dropped with {@code cascade}. */
    public enum Part {
        /** The object itself. */
        WHOLE,
        /** The default of a column or a domain. */
        DEFAULT,
        /** One entry of a list, such as a table of a publication. */
        ENTRY
    }

    /** Whether an object came with that of a partitioned table. */
    static boolean isOfPartition(SchemaObject object) {
        return object.dependencies().stream().anyMatch(dependency -> dependency.type() == Type.PARTITION);
    }

    /** That an object as a whole needs another. */
    public static Dependency normal(long on) {
        return new Dependency(on, Type.NORMAL, Part.WHOLE);
    }

    /** That an object goes with another. */
    public static Dependency automatic(long on) {
        return new Dependency(on, Type.AUTOMATIC, Part.WHOLE);
    }

    /** That an object is a part of another. */
    public static Dependency internal(long on) {
        return new Dependency(on, Type.INTERNAL, Part.WHOLE);
    }

    /** That the default of a column needs another object. */
    public static Dependency ofDefault(long on) {
        return new Dependency(on, Type.NORMAL, Part.DEFAULT);
    }
}

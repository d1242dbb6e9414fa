package dev.rung.processor.replay.model;

/** What an object is, besides its name: a record for each kind, in a file of its own. */
public interface Definition {

    /** What there is to compare. */
    Properties properties();

    /** What is unique together with the name: the types of the arguments of a routine, the access method of an operator class. */
    default String signature() {
        return "";
    }

    /**
     * The signature that the same object has in another schema, where the types that it is made of may have other ids.
     *
     * @param here the schema that it is in
     * @param there the other schema
     */
    default String signatureIn(Schema here, Schema there) {
        return signature();
    }

    /** The signature as people say it. */
    default String shownSignature(Schema schema) {
        return signature();
    }

    /** Whether it is a part of another object to the eyes of people, which say nothing of it by itself: the sequence of an identity. */
    default boolean isPart(Schema schema, SchemaObject self) {
        return false;
    }

    /** Whether all parts of it are known, such as the columns of a table. */
    default boolean isComplete() {
        return true;
    }

    /** Whether an entry of it needs something, which it may not any more once another entry is lost. */
    default boolean needs(Dependency dependency) {
        return true;
    }

    /** It without a part that is lost, where that part can be lost. */
    default Definition without(Dependency.Part part, long lost) {
        return this;
    }
}

package dev.rung.processor.replay.model;

/** What an object is, besides its name: a record for each kind, in a file of its own. */
public interface Definition {

    /** What there is to compare. */
    Properties properties();

    /** What is unique together with the name: the types of the arguments of a routine, the access method of an operator class. */
    default String signature() {
        return "";
    }

    /** It without a part that is lost, where that part can be lost. */
    default Definition without(Dependency.Part part, long lost) {
        return this;
    }
}

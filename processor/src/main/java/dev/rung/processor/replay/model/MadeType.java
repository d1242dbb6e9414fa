package dev.rung.processor.replay.model;

/** What a type is that somebody made, or that an extension brought. */
public interface MadeType extends Definition {

    /**
     * What the choice of functions and casts depends on.
     *
     * @param schema the name of its schema
     * @param name its name
     */
    dev.rung.sql.catalog.Type known(String schema, String name);
}

package dev.rung.processor.replay.model;

/** A composite type; its attributes are columns that belong to it. */
public record Composite() implements MadeType {

    @Override
    public dev.rung.sql.catalog.Type known(String schema, String name) {
        return dev.rung.sql.catalog.Type.composite(schema, name);
    }

    @Override
    public Properties properties() {
        return new Properties().exact("kind", "composite");
    }
}

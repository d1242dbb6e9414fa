package dev.rung.processor.replay.model;

/**
 * An extension. What it brings along are objects that cannot be without it.
 *
 * @param schema the id of the schema of what it brings along
 */
public record Extension(long schema) implements Definition {

    @Override
    public Properties properties() {
        return new Properties().object("schema", schema);
    }
}

package dev.rung.processor.replay.model;

/**
 * What is no more than a name and its options: a schema, a collation, a conversion, a server, a publication's options.
 *
 * @param options what is said of it, by the words for it
 */
public record NamedOnly(Options options) implements Definition {

    /** One of which nothing is said. */
    public static final NamedOnly STANDARD = new NamedOnly(Options.NONE);

    @Override
    public Properties properties() {
        return options.describe(new Properties());
    }
}

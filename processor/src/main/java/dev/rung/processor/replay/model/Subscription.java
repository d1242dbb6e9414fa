package dev.rung.processor.replay.model;

import java.util.List;

/**
 * A subscription.
 *
 * @param connection how the publisher is reached
 * @param publications the names of the publications, in alphabetical order
 * @param isEnabled whether it receives anything
 * @param options its options
 */
public record Subscription(String connection, List<String> publications, boolean isEnabled, Options options)
        implements Definition {

    /** Sorts the names. */
    public Subscription {
        publications = publications.stream().sorted().toList();
    }

    @Override
    public Properties properties() {
        return options.describe(new Properties()
                .exact("connection", connection)
                .names("publications", publications)
                .flag("disabled", !isEnabled));
    }
}

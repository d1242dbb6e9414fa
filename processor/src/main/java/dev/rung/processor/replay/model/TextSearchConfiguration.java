package dev.rung.processor.replay.model;

import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;

/**
 * A text search configuration.
 *
 * @param parser its parser
 * @param original the configuration of PostgreSQL that it is a copy of; its mappings are not known
 * @param mappings the names of dictionaries by the kind of word; none where a mapping of the original was dropped
 */
public record TextSearchConfiguration(
        Optional<String> parser, Optional<String> original, PMap<String, List<String>> mappings) implements Definition {

    /** With other mappings. */
    public TextSearchConfiguration with(PMap<String, List<String>> others) {
        return new TextSearchConfiguration(parser, original, others);
    }

    @Override
    public Properties properties() {
        var properties = new Properties().exact("parser", parser).exact("copy of", original);
        mappings.forEach(
                (word, dictionaries) -> properties.exact("mapping for " + word, String.join(", ", dictionaries)));
        return properties;
    }
}

package dev.rung.processor.timeline;

import java.util.List;
import java.util.Optional;

/**
 * A history, version by version.
 *
 * @param history its name; that of the application itself has none
 * @param beginning the relations that are there before its first version: those of the histories that it comes after
 * @param versions its versions, the oldest first
 */
public record Timeline(String history, List<Relation> beginning, List<Version> versions) {

    /** Copies the lists. */
    public Timeline {
        beginning = List.copyOf(beginning);
        versions = List.copyOf(versions);
    }

    /**
     * The relations with all versions up to one.
     *
     * @param version the number of the version, be it one of the history or not
     * @return the relations, by name
     */
    public List<Relation> relationsAt(long version) {
        return versions.stream()
                .filter(one -> one.number() <= version)
                .reduce((older, newer) -> newer)
                .map(Version::relations)
                .orElse(beginning);
    }

    /**
     * The newest version.
     *
     * @return the version, if there is one
     */
    public Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}

package dev.rung.sql.parser;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is written behind a constraint to tell when and for what it holds. */
enum Attribute {
    DEFERRABLE,
    NOT_DEFERRABLE,
    INITIALLY_DEFERRED,
    INITIALLY_IMMEDIATE,
    NOT_VALID,
    NO_INHERIT,
    ENFORCED,
    NOT_ENFORCED;

    private final String[] words = name().toLowerCase(Locale.ROOT).split("_");

    /** Takes one of some attributes, if one follows. */
    static Optional<Attribute> accept(Cursor at, Set<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> at.accept(attribute.words))
                .findFirst();
    }

    /** As it is written. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }

    /** The attribute that says the opposite, where there is one. */
    Optional<Attribute> opposite() {
        return switch (this) {
            case DEFERRABLE -> Optional.of(NOT_DEFERRABLE);
            case NOT_DEFERRABLE -> Optional.of(DEFERRABLE);
            case INITIALLY_DEFERRED -> Optional.of(INITIALLY_IMMEDIATE);
            case INITIALLY_IMMEDIATE -> Optional.of(INITIALLY_DEFERRED);
            case ENFORCED -> Optional.of(NOT_ENFORCED);
            case NOT_ENFORCED -> Optional.of(ENFORCED);
            case NOT_VALID, NO_INHERIT -> Optional.empty();
        };
    }
}

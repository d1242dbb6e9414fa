package dev.rung.processor.replay.effect.transition;

import java.util.Set;

/** The locales of operating systems, which PostgreSQL makes collations of when a database cluster is made. */
final class Locales {

    /** The names that the C library of GNU knows besides those with a language and a country. */
    private static final Set<String> ALIASES = Set.of(
            "bokmal",
            "bokmål",
            "catalan",
            "croatian",
            "czech",
            "danish",
            "dansk",
            "deutsch",
            "dutch",
            "eesti",
            "estonian",
            "finnish",
            "français",
            "french",
            "galego",
            "galician",
            "german",
            "greek",
            "hebrew",
            "hrvatski",
            "hungarian",
            "icelandic",
            "italian",
            "japanese",
            "korean",
            "lithuanian",
            "no_nk",
            "norwegian",
            "nynorsk",
            "polish",
            "portuguese",
            "romanian",
            "russian",
            "slovak",
            "slovene",
            "slovenian",
            "spanish",
            "swedish",
            "thai",
            "turkish");

    private Locales() {}

    /** Whether a name may be that of a locale, such as {@code en_US.utf8}, {@code de-x-icu} or {@code german}. */
    static boolean mayBe(String name) {
        return name.chars().anyMatch(character -> "_-.@".indexOf(character) >= 0) || ALIASES.contains(name);
    }
}

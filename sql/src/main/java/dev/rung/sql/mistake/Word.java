package dev.rung.sql.mistake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word that another database has where PostgreSQL has something else.
 *
 * @param whose whose word it is
 * @param remedy what to write instead
 */
record Word(String whose, String remedy) {

    /** Speaks if the word that is wrong is one of those. */
    static Optional<Advice> in(Map<String, Word> words, Spot spot) {
        var word = words.get(spot.found().value());
        return word == null || !spot.found().isName()
                ? Optional.empty()
                : Advice.of(Shown.of(spot.found()) + " is " + word.whose, word.remedy);
    }

    static boolean isAny(Spot spot, int offset, List<String> words) {
        return words.stream().anyMatch(word -> spot.has(offset, word));
    }
}

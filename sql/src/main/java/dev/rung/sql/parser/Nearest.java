package dev.rung.sql.parser;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody meant who wrote another one. */
final class Nearest {

    private Nearest() {}

    /** The nearest of some words, if one is so near that it was surely meant: a letter in three may be wrong. */
    static Optional<String> of(String word, Collection<String> words) {
        String nearest = null;
        int least = Math.max(1, (word.length() + 1) / 3) + 1;
        for (var candidate : words) {
            int distance = distance(word, candidate, least);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** A question behind a sentence, or nothing. */
    static String toKeyword(String word, Collection<String> words) {
        return of(word, words).map(near -> "; did you mean `" + near + "`?").orElse("");
    }

    /** How many letters have to be added, dropped, changed or swapped with their neighbour; at most a limit. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean isSwapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}

package dev.rung.sql.mistake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word that somebody meant who wrote another one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The nearest of some words, if one is so near that it was surely meant.
     *
     * @param word a word
     * @param words what it may be
     * @return the nearest
     */
    public static Optional<String> of(String word, Collection<String> words) {
        return all(word, words).stream().findFirst();
    }

    /** All words that may have been meant, the nearest first: a letter in three may be wrong. */
    static List<String> all(String word, Collection<String> words) {
        int limit = Math.max(1, (word.length() + 1) / 3) + 1;
        return words.stream()
                .filter(candidate -> isWord(candidate) && distance(word, candidate, limit) < limit)
                .sorted(Comparator.comparingInt(candidate -> distance(word, candidate, limit)))
                .toList();
    }

    private static boolean isWord(String candidate) {
        return candidate.length() > 1 && Character.isLetter(candidate.charAt(0)) && candidate.indexOf(' ') < 0;
    }

    /**
     * A question behind a sentence.
     *
     * @param word a word
     * @param words what it may be
     * @return what may have been meant, or nothing
     */
    public static String toKeyword(String word, Collection<String> words) {
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

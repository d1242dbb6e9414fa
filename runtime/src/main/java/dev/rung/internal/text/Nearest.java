package dev.rung.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Did you mean …? */
public final class Nearest {

    private Nearest() {}

    /** The candidate that a text was probably meant to be: one that at most a third of its letters must change for. */
    public static Optional<String> to(String text, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(text, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate ->
                        distance(text, candidate) <= Math.max(1, Math.max(text.length(), candidate.length()) / 3));
    }

    /** {@code ; did you mean `db.url`?}, or nothing. */
    public static String hint(String text, Collection<String> candidates) {
        return to(text, candidates)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
    }

    /** How many letters must be put in, taken out, changed, or swapped with their neighbour. */
    public static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}

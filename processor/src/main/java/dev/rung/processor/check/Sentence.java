package dev.rung.processor.check;

import java.util.List;

/** Parts of sentences. */
final class Sentence {

    private static final int MOST_NAMES = 3;

    private Sentence() {}

    /** {@code `a`}, {@code `a` and `b`}, {@code `a`, `b`, `c` and 4 more}. */
    static String names(List<String> names) {
        var quoted =
                names.stream().limit(MOST_NAMES).map(name -> "`" + name + "`").toList();
        int more = names.size() - quoted.size();
        if (more > 0) {
            return String.join(", ", quoted) + " and " + more + " more";
        }
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    /** {@code 1 index}, {@code 3 indexes}. */
    static String count(int count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }
}

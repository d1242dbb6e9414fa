package dev.rung.verify;

import dev.rung.catalog.CatalogChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one trial found. The order of columns alone does not fail it. */
final class Findings {

    private static final String NO_FIX_FOR_ORDER =
            "none is needed, unless statements rely on the order; PostgreSQL adds columns at the end only";

    private final List<String> wrong = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    /** Differences that must not be. */
    void add(String heading, List<CatalogChange> changes, String fix) {
        add(heading, changes, CatalogChange.Wording.OF_TIME, fix);
    }

    /** Differences that must not be, in other words. */
    void add(String heading, List<CatalogChange> changes, CatalogChange.Wording wording, String fix) {
        var unordered = sentences(changes, wording, CatalogChange::isColumnOrder);
        add(wrong, heading, sentences(changes, wording, change -> !change.isColumnOrder()), fix);
        add(order, heading, unordered, NO_FIX_FOR_ORDER);
    }

    private static List<String> sentences(
            List<CatalogChange> changes, CatalogChange.Wording wording, Predicate<CatalogChange> which) {
        return changes.stream()
                .filter(which)
                .map(change -> change.sentence(wording))
                .toList();
    }

    private static void add(List<String> to, String heading, List<String> sentences, String fix) {
        if (!sentences.isEmpty()) {
            to.add(heading + "\n  " + String.join("\n  ", sentences) + "\n  fix: " + fix);
        }
    }

    /** Something else that is wrong. */
    void add(String text) {
        wrong.add(text);
    }

    /** Whether there is more than the order of columns. */
    boolean fail() {
        return !wrong.isEmpty();
    }

    Verdict verdict() {
        if (fail()) {
            return new Verdict(Verdict.Outcome.FAILS, List.copyOf(wrong));
        }
        return order.isEmpty()
                ? new Verdict(Verdict.Outcome.HOLDS, List.of())
                : new Verdict(Verdict.Outcome.HOLDS_BUT_FOR_ORDER, List.copyOf(order));
    }
}

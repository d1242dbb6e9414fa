package dev.rung.junit;

import dev.rung.catalog.CatalogChange;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** What one test of the contract found. The order of columns alone does not fail it. */
final class Findings {

    private final List<String> wrong = new ArrayList<>();
    private final List<String> order = new ArrayList<>();

    /** Differences that must not be. */
    void add(String heading, List<CatalogChange> changes, String fix) {
        add(heading, changes, CatalogChange.Wording.OF_TIME, fix);
    }

    /** Differences that must not be, in other words. */
    void add(String heading, List<CatalogChange> changes, CatalogChange.Wording wording, String fix) {
        add(
                wrong,
                heading,
                changes.stream()
                        .filter(change -> !change.isColumnOrder())
                        .map(change -> change.sentence(wording))
                        .toList(),
                fix);
        add(
                order,
                heading,
                changes.stream()
                        .filter(CatalogChange::isColumnOrder)
                        .map(change -> change.sentence(wording))
                        .toList(),
                "none is needed, unless statements rely on the order; PostgreSQL adds columns at the end only");
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

    boolean isEmpty() {
        return wrong.isEmpty() && order.isEmpty();
    }

    /**
     * Ends the test.
     *
     * @throws AssertionFailedError when something is wrong
     * @throws TestAbortedException when it is only the order of columns
     */
    void report() {
        if (fail()) {
            throw new AssertionFailedError(String.join("\n", wrong));
        }
        if (!order.isEmpty()) {
            throw new TestAbortedException(String.join("\n", order));
        }
    }
}

package dev.rung.sql.mistake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What could have stood somewhere, in so few words that somebody reads them. */
final class Expectations {

    /** No sentence lists more. */
    private static final int MOST = 6;

    /** No list is longer. */
    private static final int LONGEST = 10;

    private static final List<Group> GROUPS = List.of(
            new Group("a statement", Set.of("select", "insert", "alter"), word -> true),
            new Group("a query", Set.of("select", "values", "table"), Set.of("with", "select", "values", "table")::contains),
            new Group("a kind of object", Set.of("view", "function", "sequence"), word -> !isKind(word)),
            new Group("an operator", Set.of("+", "*", "<"), Expectations::isOperator),
            new Group(
                    "a constraint",
                    Set.of("check", "unique", "primary"),
                    Set.of(
                            "check", "unique", "primary", "constraint", "null", "not", "default", "generated", "references",
                            "foreign", "exclude", "deferrable", "initially", "enforced")
                            ::contains),
            new Group(
                    "an option of the routine",
                    Set.of("immutable", "volatile", "leakproof"),
                    Set.of(
                            "strict", "returns", "called", "security", "external", "window", "immutable", "stable",
                            "volatile", "leakproof", "set", "reset", "cost", "rows", "support", "parallel", "not", "transform")
                            ::contains));

    private Expectations() {}

    /** Words that are expected together: those by which they are known, all of them, and what they are called. */
    private record Group(String name, Set<String> mark, Predicate<String> members) {}

    /** Kinds of things for many words, and no more than can be read. */
    static List<String> grouped(List<String> expected) {
        var rest = new LinkedHashSet<>(expected);
        var grouped = new LinkedHashSet<String>();
        for (var group : GROUPS) {
            if (rest.containsAll(group.mark())) {
                rest.removeIf(group.members());
                grouped.add(group.name());
            }
        }
        rest.stream().filter(Expectations::isKind).forEach(grouped::add);
        rest.stream().filter(word -> !isKind(word)).forEach(grouped::add);
        return grouped.stream().limit(LONGEST).toList();
    }

    private static boolean isOperator(String word) {
        return word.codePoints().allMatch(c -> "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0);
    }

    /** {@code a name}, {@code an expression}: no word that is to be written as it stands. */
    static boolean isKind(String expected) {
        return expected.startsWith("a ") || expected.startsWith("an ");
    }

    /** Behind a sentence: what was expected, or nothing where that is too much to say. */
    static String sentence(List<String> expected) {
        var grouped = grouped(expected);
        if (grouped.isEmpty() || grouped.size() > MOST) {
            return "";
        }
        var words = new ArrayList<String>();
        for (var word : grouped) {
            words.add(isKind(word) ? word : "`" + word + "`");
        }
        int last = words.size() - 1;
        return ": expected "
                + (last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last));
    }
}

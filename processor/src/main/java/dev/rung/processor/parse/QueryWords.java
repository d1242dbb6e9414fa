package dev.rung.processor.parse;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that begin the parts of a query (PostgreSQL 18, "SELECT"). */
final class QueryWords {

    static final Set<String> SET_OPERATIONS = Set.of("union", "intersect", "except");

    /** What ends the rows of one {@code select}: another one, or what is said of the whole. */
    static final Set<String> ENDS_ROWS = with(SET_OPERATIONS, "order", "limit", "offset", "fetch", "for");

    /** What may come after {@code from}. */
    static final Set<String> CLAUSES = with(ENDS_ROWS, "where", "group", "having", "window");

    static final Set<String> JOINS = Set.of("join", "inner", "left", "right", "full", "cross", "natural");

    /** What comes after a relation that is read, and is no name for it. */
    static final Set<String> AFTER_RELATION =
            with(union(CLAUSES, JOINS), "on", "using", "tablesample", "lateral", "with");

    private QueryWords() {}

    static Set<String> with(Set<String> words, String... more) {
        return union(words, Set.of(more));
    }

    static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}

package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import dev.rung.sql.facts.Trace.Reindexed;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Indexes that are built, dropped and built anew (PostgreSQL 18, CREATE INDEX, DROP INDEX, REINDEX). */
final class IndexFacts {

    private IndexFacts() {}

    static Optional<StatementFacts> of(Words words) {
        if (words.accept("create", "index") || words.accept("create", "unique", "index")) {
            return Optional.of(build(words));
        }
        if (words.accept("drop", "index")) {
            return Optional.of(drop(words));
        }
        return words.accept("reindex") ? Optional.of(reindex(words)) : Optional.empty();
    }

    private static StatementFacts build(Words words) {
        boolean concurrently = words.accept("concurrently");
        boolean ifNotExists = words.accept("if", "not", "exists");
        var name = words.follow("on") ? Optional.<Name>empty() : words.name();
        words.accept("on");
        words.accept("only");
        var trace = words.qualifiedName().map(table -> new Trace.BuildsIndex(name, table, concurrently, ifNotExists));
        return PLAIN.seenBy(trace).refusedIf(concurrently);
    }

    private static StatementFacts drop(Words words) {
        boolean concurrently = words.accept("concurrently");
        boolean ifExists = words.accept("if", "exists");
        var names = new ArrayList<QualifiedName>();
        do {
            words.qualifiedName().ifPresent(names::add);
        } while (words.accept(","));
        var trace = Optional.of(names)
                .filter(some -> !some.isEmpty())
                .map(some -> new Trace.DropsIndexes(some, concurrently, ifExists));
        return PLAIN.seenBy(trace).refusedIf(concurrently);
    }

    private static StatementFacts reindex(Words words) {
        boolean isOption = words.follow("(") && words.isOn("concurrently");
        words.skipParentheses();
        for (var of : Reindexed.values()) {
            if (words.accept(of.name().toLowerCase(Locale.ROOT))) {
                boolean concurrently = words.accept("concurrently") || isOption;
                return concurrently
                        ? PLAIN.refused(new Trace.ReindexesConcurrently(of, words.qualifiedName()))
                        : reindex(of);
            }
        }
        return PLAIN.refused(new Trace.Repeatable());
    }

    /** Of one table or index only what is partitioned is refused. */
    private static StatementFacts reindex(Reindexed of) {
        boolean isOne = of == Reindexed.INDEX || of == Reindexed.TABLE;
        return PLAIN.seenBy(new Trace.Repeatable()).in(isOne ? InTransactionBlock.DEPENDS : InTransactionBlock.REFUSED);
    }
}

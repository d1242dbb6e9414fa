package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import dev.rung.sql.facts.Trace.NotVisible;
import dev.rung.sql.facts.Trace.Repeatable;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.Optional;

/** What PostgreSQL refuses within a transaction block, and its like (the calls of {@code PreventInTransactionBlock}, PostgreSQL 18). */
final class SpecialFacts {

    private static final Trace REPEATABLE = new Repeatable();

    private SpecialFacts() {}

    static StatementFacts of(Words words) {
        while (words.accept(";")) {
            continue;
        }
        if (words.accept("create")) {
            return creation(words);
        }
        if (words.accept("drop")) {
            return removal(words);
        }
        if (words.accept("alter")) {
            return change(words);
        }
        if (words.accept("reindex")) {
            return reindex(words);
        }
        return maintenance(words);
    }

    private static StatementFacts creation(Words words) {
        if (words.accept("unique", "index") || words.accept("index")) {
            return index(words);
        }
        if (words.accept("database")) {
            return refused(words.name().<Trace>map(Trace.CreatesDatabase::new));
        }
        if (words.accept("tablespace")) {
            return refused(words.name().<Trace>map(Trace.CreatesTablespace::new));
        }
        if (words.accept("subscription")) {
            var trace = words.name().<Trace>map(Trace.CreatesSubscription::new);
            boolean hasNoSlot = isOff(words, "create_slot") || isOff(words, "connect");
            return hasNoSlot ? PLAIN.seenBy(trace.orElse(new NotVisible())) : refused(trace);
        }
        return PLAIN;
    }

    private static StatementFacts index(Words words) {
        boolean concurrently = words.accept("concurrently");
        boolean ifNotExists = words.accept("if", "not", "exists");
        var name = words.follow("on") ? Optional.<dev.rung.sql.tree.Name>empty() : words.name();
        words.accept("on");
        words.accept("only");
        var trace = words.qualifiedName()
                .<Trace>map(table -> new Trace.BuildsIndex(name, table, concurrently, ifNotExists));
        return concurrently ? refused(trace) : PLAIN.seenBy(trace.orElse(new NotVisible()));
    }

    private static StatementFacts removal(Words words) {
        if (words.accept("index")) {
            boolean concurrently = words.accept("concurrently");
            boolean ifExists = words.accept("if", "exists");
            var names = new ArrayList<QualifiedName>();
            do {
                words.qualifiedName().ifPresent(names::add);
            } while (words.accept(","));
            Trace trace = names.isEmpty() ? new NotVisible() : new Trace.DropsIndexes(names, concurrently, ifExists);
            return PLAIN.seenBy(trace).in(concurrently ? InTransactionBlock.REFUSED : InTransactionBlock.ALLOWED);
        }
        if (words.accept("database")) {
            boolean ifExists = words.accept("if", "exists");
            return refused(words.name().map(name -> new Trace.DropsDatabase(name, ifExists)));
        }
        if (words.accept("tablespace")) {
            boolean ifExists = words.accept("if", "exists");
            return refused(words.name().map(name -> new Trace.DropsTablespace(name, ifExists)));
        }
        if (words.accept("subscription")) {
            boolean ifExists = words.accept("if", "exists");
            return refused(words.name().map(name -> new Trace.DropsSubscription(name, ifExists)))
                    .in(InTransactionBlock.DEPENDS);
        }
        return PLAIN;
    }

    private static StatementFacts change(Words words) {
        if (words.accept("system")) {
            return refused(Optional.of(REPEATABLE));
        }
        if (words.accept("database")) {
            return words.has("set", "tablespace") ? refused(Optional.of(REPEATABLE)) : PLAIN;
        }
        if (words.accept("subscription")) {
            return subscription(words);
        }
        if (words.accept("type")) {
            return enumValue(words);
        }
        return words.accept("table") ? detach(words) : PLAIN;
    }

    /** What refreshes it, or changes its slot (PostgreSQL 18, ALTER SUBSCRIPTION). */
    private static StatementFacts subscription(Words words) {
        boolean refreshes = words.has("refresh", "publication")
                || ((words.has("set", "publication")
                                || words.has("add", "publication")
                                || words.has("drop", "publication"))
                        && !isOff(words, "refresh"));
        boolean changesSlot = words.has("set", "(") && (words.has("failover") || words.has("two_phase"));
        return refreshes || changesSlot ? refused(Optional.of(REPEATABLE)) : PLAIN;
    }

    private static StatementFacts enumValue(Words words) {
        var type = words.qualifiedName();
        if (type.isEmpty() || !words.accept("add", "value")) {
            return PLAIN;
        }
        boolean ifNotExists = words.accept("if", "not", "exists");
        return PLAIN.seenBy(words.text()
                .<Trace>map(value -> new Trace.AddsEnumValue(type.get(), value, ifNotExists))
                .orElse(new NotVisible()));
    }

    private static StatementFacts detach(Words words) {
        words.accept("if", "exists");
        words.accept("only");
        var parent = words.qualifiedName();
        if (parent.isEmpty() || !words.accept("detach", "partition")) {
            return PLAIN;
        }
        var partition = words.qualifiedName();
        boolean concurrently = words.accept("concurrently");
        var trace = partition.<Trace>map(name -> new Trace.DetachesPartition(parent.get(), name, concurrently));
        return concurrently ? refused(trace) : PLAIN.seenBy(trace.orElse(new NotVisible()));
    }

    private static StatementFacts reindex(Words words) {
        boolean concurrently = words.follow("(") && words.has("concurrently") && !isOff(words, "concurrently");
        while (!words.atEnd() && !isReindexed(words)) {
            words.skip();
        }
        for (var of : Trace.Reindexed.values()) {
            if (words.accept(word(of))) {
                return reindex(of, words, concurrently | words.accept("concurrently"));
            }
        }
        return refused(Optional.of(REPEATABLE));
    }

    private static StatementFacts reindex(Trace.Reindexed of, Words words, boolean concurrently) {
        if (concurrently) {
            return refused(Optional.of(new Trace.ReindexesConcurrently(of, words.qualifiedName())));
        }
        boolean isOne = of == Trace.Reindexed.INDEX || of == Trace.Reindexed.TABLE;
        return PLAIN.seenBy(REPEATABLE).in(isOne ? InTransactionBlock.DEPENDS : InTransactionBlock.REFUSED);
    }

    private static boolean isReindexed(Words words) {
        for (var of : Trace.Reindexed.values()) {
            if (words.follow(word(of))) {
                return true;
            }
        }
        return words.follow("system");
    }

    private static String word(Trace.Reindexed of) {
        return of.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static StatementFacts maintenance(Words words) {
        if (words.follow("vacuum")) {
            return refused(Optional.of(REPEATABLE));
        }
        if (words.accept("cluster")) {
            boolean isOfAll = words.atEnd()
                    || words.follow(";")
                    || (words.follow("verbose") && (words.isAt(1, ";") || words.has("verbose")));
            return PLAIN.seenBy(REPEATABLE).in(isOfAll ? InTransactionBlock.REFUSED : InTransactionBlock.DEPENDS);
        }
        return PLAIN.seenBy(REPEATABLE);
    }

    /** Whether an option is switched off; without a value it is on (PostgreSQL, {@code defGetBoolean}). */
    private static boolean isOff(Words words, String option) {
        return words.has(option, "=", "false")
                || words.has(option, "=", "off")
                || words.has(option, "false")
                || words.has(option, "off");
    }

    private static StatementFacts refused(Optional<? extends Trace> trace) {
        return PLAIN.in(InTransactionBlock.REFUSED).seenBy(trace.isPresent() ? trace.get() : new NotVisible());
    }
}

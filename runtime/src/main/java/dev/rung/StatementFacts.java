package dev.rung;

import dev.rung.SqlWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the runner has to know of a statement before it runs it.
 *
 * @param controlsTransaction whether it begins, ends or prepares a transaction, which is the runner's to do
 * @param changesSettings whether it may change settings of the session
 * @param outside what it does that PostgreSQL refuses in a transaction, or null if it is not known to be refused there
 */
record StatementFacts(
        boolean controlsTransaction,
        boolean changesSettings,
        @Nullable Outside outside) {

    private static final Set<String> BOUNDARIES = Set.of("begin", "commit", "end", "abort");

    /** What a statement does that cannot be in a transaction: it decides how one sees after an interruption what became of it. */
    sealed interface Outside {}

    /** {@code create index concurrently}; the names are as written, that of the index null where PostgreSQL chooses it. */
    record BuildsIndex(@Nullable String index, String table) implements Outside {}

    /** {@code drop index concurrently}. */
    record DropsIndex(String index) implements Outside {}

    /** {@code reindex … concurrently}. */
    record RebuildsIndexes() implements Outside {}

    /** {@code alter table … detach partition … concurrently}, or {@code … finalize}. */
    record DetachesPartition(String table, String partition) implements Outside {}

    /** {@code create} or {@code drop} of what no transaction holds: the catalog, its column for the name, and the name as written. */
    record MakesOrDrops(String catalog, String nameColumn, String name, boolean makes) implements Outside {}

    /** What may run twice, with the same end. */
    record Repeatable() implements Outside {}

    /** Whether it is one of the statements that block nobody while they wait, so that no lock timeout is to interrupt them. */
    boolean isConcurrent() {
        return outside instanceof BuildsIndex
                || outside instanceof DropsIndex
                || outside instanceof RebuildsIndexes
                || outside instanceof DetachesPartition;
    }

    /** The facts of a text, which may hold several statements. */
    static StatementFacts of(String sql) {
        var statements = statements(SqlWords.of(sql));
        return new StatementFacts(
                statements.stream().anyMatch(StatementFacts::controls),
                statements.stream().anyMatch(StatementFacts::changes),
                statements.size() == 1 ? outside(statements.get(0)) : null);
    }

    /** Cut at semicolons that stand in no parentheses and in no {@code begin atomic … end}. */
    private static List<List<Word>> statements(List<Word> words) {
        var statements = new ArrayList<List<Word>>();
        var statement = new ArrayList<Word>();
        int depth = 0;
        for (var word : words) {
            boolean opens =
                    word.is("(") || (word.is("atomic") && last(statement).equals("begin"));
            boolean inBody = depth > 0 && (word.is("case") || word.is("end"));
            if (word.is(";") && depth == 0) {
                statements.add(List.copyOf(statement));
                statement.clear();
                continue;
            }
            depth += opens || (inBody && word.is("case")) ? 1 : word.is(")") || (inBody && word.is("end")) ? -1 : 0;
            statement.add(word);
        }
        statements.add(statement);
        statements.removeIf(List::isEmpty);
        return statements;
    }

    private static String last(List<Word> words) {
        return words.isEmpty() ? "" : words.get(words.size() - 1).lower();
    }

    private static boolean controls(List<Word> words) {
        return BOUNDARIES.contains(words.get(0).lower())
                || starts(words, "start", "transaction")
                || starts(words, "prepare", "transaction")
                || (starts(words, "rollback")
                        && !starts(words, "rollback", "to")
                        && !starts(words, "rollback", "work", "to")
                        && !starts(words, "rollback", "transaction", "to"));
    }

    private static boolean changes(List<Word> words) {
        return (starts(words, "set")
                        && (!starts(words, "set", "local") || words.stream().anyMatch(StatementFacts::isIdentity))
                        && !starts(words, "set", "constraints")
                        && !starts(words, "set", "transaction"))
                || starts(words, "reset")
                || starts(words, "discard")
                || words.stream().anyMatch(word -> word.is("set_config"));
    }

    /** A role that is set for the transaction holds for what the runner writes at its end, too. */
    private static boolean isIdentity(Word word) {
        return word.is("role") || word.is("authorization");
    }

    private static @Nullable Outside outside(List<Word> words) {
        int concurrently = indexOf(words, "concurrently");
        if (starts(words, "create", "index", "concurrently")
                || starts(words, "create", "unique", "index", "concurrently")) {
            return buildsIndex(words, concurrently + 1);
        }
        if (starts(words, "drop", "index", "concurrently")) {
            return new DropsIndex(name(words, skip(words, concurrently + 1, "if", "exists")));
        }
        if (starts(words, "reindex")) {
            return concurrently > 0 ? new RebuildsIndexes() : null;
        }
        if (starts(words, "alter", "table")) {
            return detaches(words, concurrently);
        }
        if (starts(words, "vacuum") || starts(words, "alter", "system") || starts(words, "discard", "all")) {
            return new Repeatable();
        }
        return makesOrDrops(words);
    }

    private static @Nullable Outside buildsIndex(List<Word> words, int position) {
        int at = skip(words, position, "if", "not", "exists");
        int on = indexOf(words, "on");
        if (on < at || on + 1 >= words.size()) {
            return null;
        }
        return new BuildsIndex(on == at ? null : name(words, at), name(words, skip(words, on + 1, "only")));
    }

    private static @Nullable Outside detaches(List<Word> words, int concurrently) {
        int detach = indexOf(words, "detach");
        boolean outside = concurrently > detach || indexOf(words, "finalize") > detach;
        if (detach < 0 || !outside || detach + 2 >= words.size()) {
            return null;
        }
        int table = skip(words, skip(words, 2, "if", "exists"), "only");
        return new DetachesPartition(name(words, table), name(words, detach + 2));
    }

    private static @Nullable Outside makesOrDrops(List<Word> words) {
        boolean makes = starts(words, "create");
        if (words.size() < 3 || !(makes || starts(words, "drop"))) {
            return null;
        }
        var name = name(words, skip(words, 2, "if", "exists"));
        return switch (words.get(1).lower()) {
            case "database" -> new MakesOrDrops("pg_database", "datname", name, makes);
            case "tablespace" -> new MakesOrDrops("pg_tablespace", "spcname", name, makes);
            case "subscription" -> new MakesOrDrops("pg_subscription", "subname", name, makes);
            default -> null;
        };
    }

    /** A name as it is written, with its schema. */
    private static String name(List<Word> words, int position) {
        var name = new StringBuilder();
        for (int i = position; i < words.size(); i++) {
            name.append(words.get(i).text());
            boolean goesOn = i + 2 < words.size() && words.get(i + 1).is(".");
            if (!goesOn) {
                break;
            }
            name.append('.');
            i++;
        }
        return name.toString();
    }

    private static int skip(List<Word> words, int position, String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (position + i >= words.size() || !words.get(position + i).is(keywords[i])) {
                return position;
            }
        }
        return position + keywords.length;
    }

    private static boolean starts(List<Word> words, String... keywords) {
        return skip(words, 0, keywords) == keywords.length;
    }

    private static int indexOf(List<Word> words, String keyword) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(keyword)) {
                return i;
            }
        }
        return -1;
    }
}

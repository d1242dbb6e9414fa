package dev.rung.spi;

import dev.rung.sql.tree.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the statements of a migration do to a running system on its way up, as it lies in the jar beside the SQL: a line for each fact, with
 * tabs between its words. A word that a reader does not know is a fact that it does without, so that an older one reads what a newer one wrote.
 *
 * @param isAccepted whether the migration says that it may lock others out, with {@link dev.rung.Allow}
 * @param statements the effect of each statement, in order
 */
public record CompiledEffects(boolean isAccepted, List<CompiledEffect> statements) {

    private static final String STATEMENT = "statement";
    private static final String ACCEPTED = "accepted";
    private static final String LOCK = "lock";
    private static final String COPIES = "copies";
    private static final String READS = "reads";
    private static final String BUILDS = "builds";
    private static final String RESHAPES = "reshapes";
    private static final String WAITS = "waits";
    private static final String NOT_NULL = "not-null";
    private static final String UNIQUE = "unique";
    private static final String REFERENCE = "reference";

    /** Copies the list. */
    public CompiledEffects {
        statements = List.copyOf(statements);
    }

    /** The text of the file. */
    public String text() {
        return Stream.concat(
                        isAccepted ? Stream.of(ACCEPTED) : Stream.empty(),
                        statements.stream().flatMap(CompiledEffects::lines))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> lines(CompiledEffect effect) {
        var lines = new ArrayList<String>();
        lines.add(STATEMENT);
        effect.locks().forEach((table, mode) -> lines.add(line(LOCK, table, Stream.of(mode.words()))));
        effect.copies().forEach(table -> lines.add(line(COPIES, table, Stream.of())));
        effect.reads().forEach(table -> lines.add(line(READS, table, Stream.of())));
        effect.builds().forEach((table, count) -> lines.add(line(BUILDS, table, Stream.of(String.valueOf(count)))));
        effect.reshapes().forEach(table -> lines.add(line(RESHAPES, table, Stream.of())));
        effect.waits().forEach(whom -> lines.add(WAITS + "\t" + whom.words()));
        effect.demands().forEach(demand -> lines.add(line(demand)));
        return lines.stream();
    }

    private static String line(CompiledEffect.Demand demand) {
        if (demand instanceof CompiledEffect.NotNull notNull) {
            return line(NOT_NULL, notNull.table(), Stream.of(notNull.column()));
        }
        if (demand instanceof CompiledEffect.Unique unique) {
            return line(
                    UNIQUE,
                    unique.table(),
                    Stream.concat(Stream.of(String.valueOf(unique.areNullsDistinct())), unique.columns().stream()));
        }
        var reference = (CompiledEffect.Reference) demand;
        return line(
                REFERENCE,
                reference.table(),
                Stream.concat(
                        Stream.of(
                                reference.target().schema(), reference.target().name()),
                        IntStream.range(0, reference.columns().size())
                                .boxed()
                                .flatMap(i -> Stream.of(
                                        reference.columns().get(i),
                                        reference.keys().get(i)))));
    }

    private static String line(String fact, CompiledEffect.Table table, Stream<String> words) {
        return Stream.concat(Stream.of(fact, table.schema(), table.name()), words)
                .map(CompiledEffects::escaped)
                .collect(Collectors.joining("\t"));
    }

    /**
     * Reads what the compiler wrote.
     *
     * @param text the text of the file
     * @return what it says
     */
    public static CompiledEffects parse(String text) {
        boolean isAccepted = false;
        var statements = new ArrayList<Facts>();
        for (var line : text.lines().toList()) {
            var words = Stream.of(line.split("\t", -1))
                    .map(String::translateEscapes)
                    .toList();
            if (words.get(0).equals(ACCEPTED)) {
                isAccepted = true;
            } else if (words.get(0).equals(STATEMENT)) {
                statements.add(new Facts());
            } else if (!statements.isEmpty()) {
                statements.get(statements.size() - 1).add(words);
            }
        }
        return new CompiledEffects(
                isAccepted, statements.stream().map(Facts::effect).toList());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** The facts of a statement while they are read. */
    private static final class Facts {

        private final TreeMap<CompiledEffect.Table, LockMode> locks = new TreeMap<>();
        private final TreeSet<CompiledEffect.Table> copies = new TreeSet<>();
        private final TreeSet<CompiledEffect.Table> reads = new TreeSet<>();
        private final TreeMap<CompiledEffect.Table, Integer> builds = new TreeMap<>();
        private final TreeSet<CompiledEffect.Table> reshapes = new TreeSet<>();
        private final TreeSet<Wait> waits = new TreeSet<>();
        private final List<CompiledEffect.Demand> demands = new ArrayList<>();

        private void add(List<String> words) {
            switch (words.get(0)) {
                case LOCK -> locks.put(table(words, 1), LockMode.of(words.get(3)));
                case COPIES -> copies.add(table(words, 1));
                case READS -> reads.add(table(words, 1));
                case BUILDS -> builds.put(table(words, 1), Integer.parseInt(words.get(3)));
                case RESHAPES -> reshapes.add(table(words, 1));
                case WAITS -> waits.add(Wait.of(words.get(1)));
                case NOT_NULL -> demands.add(new CompiledEffect.NotNull(table(words, 1), words.get(3)));
                case UNIQUE ->
                    demands.add(new CompiledEffect.Unique(
                            table(words, 1), words.subList(4, words.size()), Boolean.parseBoolean(words.get(3))));
                case REFERENCE ->
                    demands.add(new CompiledEffect.Reference(
                            table(words, 1), everySecond(words, 5), table(words, 3), everySecond(words, 6)));
                default -> {
                    // A fact of a newer compiler.
                }
            }
        }

        private static CompiledEffect.Table table(List<String> words, int at) {
            return new CompiledEffect.Table(words.get(at), words.get(at + 1));
        }

        private static List<String> everySecond(List<String> words, int from) {
            return IntStream.range(from, words.size())
                    .filter(i -> (i - from) % 2 == 0)
                    .mapToObj(words::get)
                    .toList();
        }

        private CompiledEffect effect() {
            return new CompiledEffect(locks, copies, reads, builds, reshapes, waits, demands);
        }
    }
}

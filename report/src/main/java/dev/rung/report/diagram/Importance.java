package dev.rung.report.diagram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tables are the main ones: those that many others refer to, that refer to others themselves, and that have much to say. A list of kinds is
 * referred to and says little; a table that joins two others refers and is not referred to: both come late.
 */
public final class Importance {

    private final Map<Long, Set<Long>> referring = new HashMap<>();
    private final Map<Long, Set<Long>> referred = new HashMap<>();
    private final Diagram diagram;

    private Importance(Diagram diagram) {
        this.diagram = diagram;
        diagram.links().stream().filter(link -> link.from() != link.to()).forEach(link -> {
            referring.computeIfAbsent(link.to(), any -> new HashSet<>()).add(link.from());
            referred.computeIfAbsent(link.from(), any -> new HashSet<>()).add(link.to());
        });
    }

    /**
     * The tables that others refer to, the main ones first.
     *
     * @param diagram the tables
     * @return their ids
     */
    public static List<Long> ranked(Diagram diagram) {
        var importance = new Importance(diagram);
        return diagram.tables().stream()
                .filter(table -> importance.referring.containsKey(table.id()))
                .sorted(Comparator.comparingDouble(importance::of)
                        .reversed()
                        .thenComparing(Diagram.Table::name)
                        .thenComparing(Diagram.Table::id))
                .map(Diagram.Table::id)
                .toList();
    }

    private double of(Diagram.Table table) {
        return Math.sqrt(size(referring, table)) * (2 + size(referred, table)) * Math.log(2 + table.columns());
    }

    private static int size(Map<Long, Set<Long>> tables, Diagram.Table table) {
        return tables.getOrDefault(table.id(), Set.of()).size();
    }

    /**
     * The main tables, and those through which they hang together: where two of them would have nothing to do with each other, what joins most of
     * them is added.
     *
     * @param count how many main tables
     * @return a part of the diagram
     */
    public static Diagram main(Diagram diagram, int count) {
        var importance = new Importance(diagram);
        var chosen = new HashSet<>(ranked(diagram).stream().limit(count).toList());
        for (var next = importance.joining(chosen); next != NOTHING; next = importance.joining(chosen)) {
            chosen.add(next);
        }
        return diagram.only(table -> chosen.contains(table.id()));
    }

    private static final long NOTHING = Long.MIN_VALUE;

    /** The table that touches most parts of the chosen ones that do not touch each other; of several, the one that is chosen itself most often. */
    private long joining(Set<Long> chosen) {
        var parts = parts(chosen);
        if (parts.values().stream().distinct().count() < 2) {
            return NOTHING;
        }
        long best = NOTHING;
        int most = 1;
        double weight = 0;
        for (var table : diagram.tables()) {
            if (chosen.contains(table.id())) {
                continue;
            }
            int joined = (int) near(table.id()).stream()
                    .filter(chosen::contains)
                    .map(parts::get)
                    .distinct()
                    .count();
            if (joined > most || joined == most && joined > 1 && of(table) > weight) {
                best = table.id();
                most = joined;
                weight = of(table);
            }
        }
        return best;
    }

    private Set<Long> near(long table) {
        var near = new HashSet<>(referring.getOrDefault(table, Set.of()));
        near.addAll(referred.getOrDefault(table, Set.of()));
        return near;
    }

    /** For each of the chosen, the one of its part that was come to first. */
    private Map<Long, Long> parts(Set<Long> chosen) {
        var parts = new HashMap<Long, Long>();
        diagram.tables().stream()
                .map(Diagram.Table::id)
                .filter(chosen::contains)
                .forEach(first -> reach(first, first, chosen, parts));
        return parts;
    }

    private void reach(long table, long first, Set<Long> chosen, Map<Long, Long> parts) {
        if (parts.putIfAbsent(table, first) == null) {
            near(table).stream().filter(chosen::contains).forEach(next -> reach(next, first, chosen, parts));
        }
    }
}

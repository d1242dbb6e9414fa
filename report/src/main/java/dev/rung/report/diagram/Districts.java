package dev.rung.report.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A large schema cut into districts, each a main table with what lies nearest to it. From the main tables outwards, step by step, a table belongs to
 * the one that reaches it first; of several, to the one that it is named after, then to the one of its own schema, then to the smallest.
 */
final class Districts {

    private static final int FEWEST = 4;
    private static final int MOST = 16;

    private final Map<Long, Diagram.Table> tables = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> near = new HashMap<>();
    private final Map<Long, Long> centres = new LinkedHashMap<>();
    private final Map<Long, Integer> sizes = new HashMap<>();

    /**
     * A main table and those round it, or all those that nothing hangs together with.
     *
     * @param name of its main table; of the others, what they are
     * @param tables their ids, the main one first, then by name
     */
    record District(String name, List<Long> tables) {}

    private Districts(Diagram diagram) {
        diagram.tables().forEach(table -> {
            tables.put(table.id(), table);
            near.put(table.id(), new TreeSet<>());
        });
        diagram.links().forEach(link -> {
            neighbours(link.from()).add(link.to());
            neighbours(link.to()).add(link.from());
        });
    }

    private Set<Long> neighbours(long table) {
        return near.computeIfAbsent(table, any -> new TreeSet<>());
    }

    static List<District> of(Diagram diagram) {
        var districts = new Districts(diagram);
        int count = Math.max(FEWEST, Math.min(MOST, (int)
                Math.round(0.7 * Math.sqrt(diagram.tables().size()))));
        districts.grow(Importance.ranked(diagram).stream().limit(count).toList());
        return districts.all();
    }

    private void grow(List<Long> mains) {
        mains.forEach(main -> centres.put(main, main));
        var rim = mains;
        while (!rim.isEmpty()) {
            var reached = new TreeMap<Long, Set<Long>>();
            for (long one : rim) {
                neighbours(one).stream()
                        .filter(next -> !centres.containsKey(next))
                        .forEach(next -> reached.computeIfAbsent(next, any -> new TreeSet<>())
                                .add(centres.getOrDefault(one, one)));
            }
            reached.forEach((table, candidates) -> {
                long centre = candidates.stream()
                        .max(Comparator.comparingInt((Long candidate) -> kinship(table, candidate))
                                .thenComparing(candidate -> -sizes.getOrDefault(candidate, 0)))
                        .orElseThrow();
                centres.put(table, centre);
                sizes.merge(centre, 1, Integer::sum);
            });
            rim = List.copyOf(reached.keySet());
        }
    }

    /** How much a name says that a table belongs to another: it begins with its name, or has it in it, or they are of one schema. */
    private int kinship(long table, long centre) {
        var name = words(name(table));
        var other = words(name(centre));
        int length = other.length();
        int named = name.startsWith(other) ? 1000 + length : name.contains(other) ? 100 + length : 0;
        return named + (schema(name(table)).equals(schema(name(centre))) ? 10 : 0);
    }

    private String name(long table) {
        var found = tables.get(table);
        return found == null ? "" : found.name();
    }

    private static String words(String name) {
        return "_" + name.substring(name.lastIndexOf('.') + 1) + "_";
    }

    private static String schema(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private List<District> all() {
        var districts = new LinkedHashMap<Long, List<Long>>();
        centres.values().forEach(centre -> districts.computeIfAbsent(centre, first -> new ArrayList<>(List.of(first))));
        var alone = new ArrayList<Long>();
        for (long table : tables.keySet()) {
            var centre = centres.get(table);
            if (centre == null) {
                alone.add(table);
            } else if (centre != table) {
                districts.getOrDefault(centre, alone).add(table);
            }
        }
        var all = districts.entrySet().stream()
                .map(district -> new District(name(district.getKey()), List.copyOf(district.getValue())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!alone.isEmpty()) {
            all.add(new District("others", List.copyOf(alone)));
        }
        return all;
    }
}

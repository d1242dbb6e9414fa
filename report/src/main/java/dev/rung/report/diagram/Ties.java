package dev.rung.report.diagram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strongly the districts of a large schema hang together: the foreign keys from one to another, both ways. Lines between districts would run
 * behind others, so that a picture says it in words.
 */
final class Ties {

    private static final int SAID = 3;

    private final Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
    private final List<Districts.District> districts;

    Ties(Diagram diagram, List<Districts.District> districts) {
        this.districts = districts;
        var numbers = new HashMap<Long, Integer>();
        for (int number = 0; number < districts.size(); number++) {
            for (long table : districts.get(number).tables()) {
                numbers.put(table, number);
            }
        }
        for (var link : diagram.links()) {
            var from = numbers.get(link.from());
            var to = numbers.get(link.to());
            if (from != null && to != null && !from.equals(to)) {
                count(from, to);
                count(to, from);
            }
        }
    }

    private void count(int from, int to) {
        counts.computeIfAbsent(from, any -> new HashMap<>()).merge(to, 1, Integer::sum);
    }

    /** The names of those that most hangs together with, the strongest first. */
    List<String> of(int district) {
        return counts.getOrDefault(district, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SAID)
                .map(other -> districts.get(other.getKey()).name())
                .toList();
    }
}

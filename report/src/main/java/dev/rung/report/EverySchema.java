package dev.rung.report;

import dev.rung.processor.timeline.Relation;
import dev.rung.processor.timeline.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** All tables that there ever were, with all columns and foreign keys that they ever had. */
final class EverySchema {

    private EverySchema() {}

    static List<Relation> of(Timeline timeline) {
        Map<Long, Relation> all = new TreeMap<>();
        add(timeline.beginning(), all);
        timeline.versions().forEach(version -> add(version.relations(), all));
        return all.values().stream().map(relation -> within(relation, all)).toList();
    }

    private static void add(List<Relation> relations, Map<Long, Relation> all) {
        relations.stream()
                .filter(Relation::isTable)
                .filter(relation -> all.get(relation.id()) != relation)
                .forEach(relation -> all.merge(relation.id(), relation, EverySchema::both));
    }

    private static Relation both(Relation older, Relation newer) {
        return new Relation(
                newer.id(),
                newer.kind(),
                newer.name(),
                newer.comment(),
                union(older.columns(), newer.columns(), Relation.Column::id),
                union(older.references(), newer.references(), Relation.Reference::id),
                List.of());
    }

    private static <T> List<T> union(List<T> older, List<T> newer, ToLongFunction<T> id) {
        var all = new LinkedHashMap<Long, T>();
        older.forEach(one -> all.put(id.applyAsLong(one), one));
        newer.forEach(one -> all.put(id.applyAsLong(one), one));
        return List.copyOf(all.values());
    }

    /** Without foreign keys to what was never known. */
    private static Relation within(Relation relation, Map<Long, Relation> all) {
        return new Relation(
                relation.id(),
                relation.kind(),
                relation.name(),
                relation.comment(),
                relation.columns(),
                relation.references().stream()
                        .filter(reference -> all.containsKey(reference.relation()))
                        .toList(),
                List.of());
    }
}

package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the released build uses of the schema that it is built for. Objects keep their ids, so that a use is still known when they have other names.
 *
 * @param places where, by the id of a table, a view or a column
 */
public record Uses(Map<Long, List<String>> places) {

    /** Copies the map. */
    public Uses {
        places = Map.copyOf(places);
    }

    static Uses of(WrittenUses written, Schema released) {
        var places = new HashMap<Long, Collection<String>>();
        var relations = relations(released);
        for (var use : written.uses()) {
            var relation = relations.get(use.relation());
            if (relation != null) {
                add(places, relation, use.place());
                released.children(relation.id(), ObjectKind.COLUMN).stream()
                        .filter(column -> use.column().equals(WrittenUses.ALL)
                                || use.column().equals(column.name()))
                        .forEach(column -> add(places, column, use.place()));
            }
        }
        return new Uses(places.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
    }

    private static Map<String, SchemaObject> relations(Schema schema) {
        return schema.objects().values().stream()
                .filter(object -> object.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW))
                .collect(Collectors.toMap(schema::describe, object -> object, (one, other) -> one));
    }

    private static void add(Map<Long, Collection<String>> places, SchemaObject object, String place) {
        places.computeIfAbsent(object.id(), id -> new LinkedHashSet<>()).add(place);
    }

    /** Whether what it would look like is written down: which tables, views and columns a build uses is, and of others nothing is known. */
    static boolean areKnownOf(SchemaObject object) {
        return object.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.COLUMN);
    }

    boolean contain(long id) {
        return places.containsKey(id);
    }

    /** {@code shop.Reports.list(Reports.java:31) and 2 other places}. */
    String words(long id) {
        var all = new ArrayList<>(places.getOrDefault(id, List.of()));
        var others = all.size() - 1;
        return all.get(0) + (others < 1 ? "" : " and " + Sentence.count(others, "other place", "other places"));
    }
}

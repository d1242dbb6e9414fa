package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.LockMode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a running application waits for locks: also who reads a partition through the whole, a table through a view, or plans a query with an
 * index.
 */
public final class Blocked {

    private final Schema schema;
    private final SortedMap<Long, Set<LockMode.Use>> blocked = new TreeMap<>();

    private Blocked(Schema schema) {
        this.schema = schema;
    }

    /**
     * What waits.
     *
     * @param schema the schema that the application knows
     * @param locks the locks that are held
     * @return by relation, what waits there
     */
    public static SortedMap<Long, Set<LockMode.Use>> of(Schema schema, Map<Long, LockMode> locks) {
        var all = new Blocked(schema);
        locks.forEach((id, mode) -> schema.find(id).ifPresent(relation -> all.lock(relation, mode.stops())));
        return all.blocked;
    }

    private void lock(SchemaObject relation, Set<LockMode.Use> stopped) {
        if (stopped.isEmpty()) {
            return;
        }
        if (relation.kind() == ObjectKind.INDEX) {
            if (stopped.contains(LockMode.Use.READ)) {
                schema.find(relation.parent()).ifPresent(table -> lock(table, stopped));
            }
            return;
        }
        if (relation.kind() == ObjectKind.SEQUENCE) {
            return;
        }
        boolean isWritten =
                relation.definition() instanceof Table table && table.foreign().isEmpty();
        add(relation, isWritten ? stopped : readers(stopped));
        if (relation.definition() instanceof Table table) {
            table.heritage().parents().stream()
                    .flatMap(parent -> schema.find(parent).stream())
                    .forEach(parent -> lock(parent, table.isPartition() ? throughWhole(stopped) : stopped));
        }
        if (stopped.contains(LockMode.Use.READ)) {
            readThrough(relation);
        }
    }

    private void add(SchemaObject relation, Set<LockMode.Use> stopped) {
        if (!stopped.isEmpty() && !relation.is(ObjectKind.TYPE)) {
            blocked.computeIfAbsent(relation.id(), any -> EnumSet.noneOf(LockMode.Use.class))
                    .addAll(stopped);
        }
    }

    private static Set<LockMode.Use> readers(Set<LockMode.Use> stopped) {
        return stopped.contains(LockMode.Use.READ) ? EnumSet.of(LockMode.Use.READ) : Set.of();
    }

    /** A query reads all partitions, while a row is put into one. */
    private static Set<LockMode.Use> throughWhole(Set<LockMode.Use> stopped) {
        var through = EnumSet.noneOf(LockMode.Use.class);
        through.addAll(stopped);
        through.retainAll(EnumSet.of(LockMode.Use.READ, LockMode.Use.ROW_LOCK));
        return through;
    }

    private void readThrough(SchemaObject relation) {
        for (var user : schema.users(relation.id())) {
            if (user.kind() == ObjectKind.VIEW) {
                lock(user, EnumSet.of(LockMode.Use.READ));
            } else if (user.kind() == ObjectKind.COLUMN && needs(user, relation)) {
                schema.find(user.parent())
                        .filter(owner -> owner.kind() == ObjectKind.TABLE && owner.id() != relation.id())
                        .ifPresent(owner -> add(owner, EnumSet.of(LockMode.Use.READ)));
            }
        }
        schema.children(relation.id(), ObjectKind.COLUMN).stream()
                .flatMap(column -> schema.users(column.id()).stream())
                .filter(user -> user.kind() == ObjectKind.VIEW)
                .forEach(view -> add(view, EnumSet.of(LockMode.Use.READ)));
    }

    private static boolean needs(SchemaObject column, SchemaObject type) {
        return type.kind() == ObjectKind.TYPE
                && column.dependencies().stream()
                        .anyMatch(dependency ->
                                dependency.on() == type.id() && dependency.type() == Dependency.Type.NORMAL);
    }
}

package dev.rung.processor.replay.history;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** The names of everything that belongs to a table, and of all relations: as the replay has them, and as PostgreSQL has them. */
final class ObjectNames {

    private static final String CATALOG = """
            select 'relation ' || nspname || '.' || relname
            from pg_class join pg_namespace n on n.oid = relnamespace
            where nspname in ('public', 's') and relkind in ('r', 'p', 'v', 'm', 'S', 'i', 'I')
            union all
            select 'column ' || nspname || '.' || relname || '.' || attname
            from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
            where nspname in ('public', 's') and relkind in ('r', 'p') and not relispartition and attnum > 0 and not attisdropped
            union all
            select 'constraint ' || nspname || '.' || relname || '.' || conname
            from pg_constraint k join pg_class c on c.oid = conrelid join pg_namespace n on n.oid = relnamespace
            where nspname in ('public', 's') and contype in ('p', 'u', 'f', 'c', 'x') and not relispartition""";

    private ObjectNames() {}

    static Set<String> of(Statement statement) throws SQLException {
        var names = new TreeSet<String>();
        try (var rows = statement.executeQuery(CATALOG)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    static Set<String> of(Schema schema) {
        var names = new TreeSet<String>();
        for (var object : schema.objects().values()) {
            var table = schema.find(object.parent()).filter(ObjectNames::hasItsOwnColumns);
            if (object.kind().space() == ObjectKind.Space.RELATION) {
                names.add("relation " + qualified(schema, object));
            } else if (table.isPresent() && object.is(ObjectKind.COLUMN, ObjectKind.CONSTRAINT)) {
                names.add(object.kind().words() + " " + qualified(schema, table.get()) + "." + object.name());
            }
        }
        return names;
    }

    private static boolean hasItsOwnColumns(SchemaObject owner) {
        return owner.definition() instanceof Table table && table.isComplete() && !table.isPartition();
    }

    private static String qualified(Schema schema, SchemaObject object) {
        return schema.get(object.schema()).name() + "." + object.name();
    }
}

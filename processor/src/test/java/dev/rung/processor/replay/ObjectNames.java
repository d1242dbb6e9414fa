package dev.rung.processor.replay;

import dev.rung.processor.parse.ObjectKind;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
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
            var name = object.schema() + "." + object.name();
            var owner = schema.find(object.parent());
            boolean isOfTable = owner.filter(table -> table.kind() == ObjectKind.TABLE && table.isComplete())
                    .isPresent();
            if (object.kind().space() == ObjectKind.Space.RELATION || object.property("index") != null) {
                names.add("relation " + name);
            }
            if (isOfTable && Set.of(ObjectKind.COLUMN, ObjectKind.CONSTRAINT).contains(object.kind())) {
                names.add(object.kind().words() + " "
                        + owner.map(table -> table.schema() + "." + table.name())
                                .map(Objects::toString)
                                .orElseThrow()
                        + "." + object.name());
            }
        }
        return names;
    }
}

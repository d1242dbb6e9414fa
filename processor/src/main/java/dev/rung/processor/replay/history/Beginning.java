package dev.rung.processor.replay.history;

import dev.rung.processor.replay.model.Definition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Properties;
import dev.rung.processor.replay.model.Remarks;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.SearchPath;
import java.util.Optional;

/** The schema of a database that was just created (PostgreSQL 18, {@code template1}). */
final class Beginning {

    static final Schema SCHEMA = Schema.EMPTY
            .plus(named(ObjectKind.SCHEMA, "public", "standard public schema"))
            .plus(named(ObjectKind.SCHEMA, SearchPath.TEMPORARY))
            .plus(named(ObjectKind.EXTENSION, "plpgsql", "PL/pgSQL procedural language"))
            .plus(named(ObjectKind.LANGUAGE, "plpgsql", "PL/pgSQL procedural language"))
            .plus(named(ObjectKind.LANGUAGE, "sql", "SQL-language functions"));

    private Beginning() {}

    private record Given() implements Definition {

        @Override
        public Properties properties() {
            return new Properties();
        }
    }

    private static SchemaObject named(ObjectKind kind, String name, String comment) {
        return named(kind, name).saying(Remarks.NONE.withComment(Optional.of(comment)));
    }

    private static SchemaObject named(ObjectKind kind, String name) {
        return SchemaObject.of(kind, SchemaObject.NONE, name, new Given());
    }
}

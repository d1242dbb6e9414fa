package dev.rung.processor.infer;

import dev.rung.processor.parse.TypeName;
import dev.rung.sql.catalog.Column;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.catalog.Type;
import dev.rung.sql.resolution.FunctionResolution;
import dev.rung.sql.resolution.Resolution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the functions give that PostgreSQL and the extensions beside it bring along. */
final class Functions {

    /** What is written like a function, and is called otherwise. */
    private static final Map<String, String> OTHERWISE = Map.of("trim", "btrim");

    /** Of pg_trgm, uuid-ossp and pgcrypto. */
    private static final Map<String, String> OF_EXTENSIONS = Map.of(
            "similarity", "real",
            "word_similarity", "real",
            "strict_word_similarity", "real",
            "uuid_generate_v1", "uuid",
            "uuid_generate_v4", "uuid",
            "digest", "bytea");

    private Functions() {}

    private static List<Routine> all(String name) {
        return PostgresTypes.POSTGRES.functions(OTHERWISE.getOrDefault(name, name)).stream()
                .filter(routine -> routine.schema().equals(Type.PG_CATALOG))
                .toList();
    }

    /** Whether there may be one of that name. */
    static boolean knows(String name) {
        return OF_EXTENSIONS.containsKey(name) || !all(name).isEmpty();
    }

    /** The type that a call gives, or null if it is not known. */
    static @Nullable TypeName result(String name, List<TypeName> arguments) {
        var ofExtension = OF_EXTENSIONS.get(name);
        return ofExtension != null
                ? Types.of(ofExtension)
                : type(name, arguments)
                        .flatMap(PostgresTypes::named)
                        .filter(Types::isKnown)
                        .orElse(null);
    }

    private static Optional<Type> type(String name, List<TypeName> arguments) {
        var resolution = resolved(name, arguments);
        if (resolution instanceof Resolution.Found<Routine> found) {
            return Optional.of(found.result());
        }
        return resolution instanceof Resolution.Converted<Routine> converted
                ? Optional.of(converted.result())
                : theOnly(name, arguments.size());
    }

    private static Resolution<Routine> resolved(String name, List<TypeName> arguments) {
        return FunctionResolution.resolve(
                PostgresTypes.POSTGRES, OTHERWISE.getOrDefault(name, name), PostgresTypes.of(arguments));
    }

    /** What all of that name give that take so many arguments, or all of that name. */
    private static Optional<Type> theOnly(String name, int arguments) {
        var all = all(name);
        var fitting = all.stream()
                .filter(routine -> routine.signature().parameters().size() == arguments)
                .toList();
        var results = (fitting.isEmpty() ? all : fitting)
                .stream().map(routine -> routine.result().type()).distinct().toList();
        return results.size() == 1 ? Optional.of(results.get(0)) : Optional.empty();
    }

    /** The columns of the rows that a call gives, if they have names of their own. */
    static Optional<List<ResultColumn>> rows(String name, List<TypeName> arguments) {
        var columns = resolved(name, arguments) instanceof Resolution.Found<Routine> found
                ? Optional.of(found.target().result().columns())
                : Optional.of(all(name))
                        .filter(all -> all.size() == 1)
                        .map(all -> all.get(0).result().columns());
        return columns.filter(all -> !all.isEmpty())
                .map(all -> all.stream().map(Functions::column).toList());
    }

    private static ResultColumn column(Column column) {
        return new ResultColumn(
                column.name(), PostgresTypes.named(column.type()).orElse(null));
    }
}

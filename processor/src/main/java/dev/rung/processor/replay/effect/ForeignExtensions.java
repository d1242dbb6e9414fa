package dev.rung.processor.replay.effect;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The relations and the schemas that extensions bring along which do not come with PostgreSQL, as their documentation tells them. Their types,
 * functions, operators and casts are not known; that what is none of these was made by them is not to be feared.
 */
final class ForeignExtensions {

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("hll", List.of()),
            Map.entry("http", List.of()),
            Map.entry("hypopg", List.of("hypopg", "hypopg_list_indexes", "hypopg_hidden_indexes")),
            Map.entry("pg_bigm", List.of()),
            Map.entry("pg_cron", List.of("cron", "job", "job_run_details")),
            Map.entry("pg_graphql", List.of("graphql", "graphql_public")),
            Map.entry("pg_jsonschema", List.of()),
            Map.entry("pg_net", List.of("net", "http_request_queue", "_http_response")),
            Map.entry(
                    "pg_partman",
                    List.of("partman", "part_config", "part_config_sub", "custom_time_partitions", "table_privs")),
            Map.entry("pg_repack", List.of("repack")),
            Map.entry("pg_uuidv7", List.of()),
            Map.entry("pgaudit", List.of()),
            Map.entry("pgjwt", List.of()),
            Map.entry("plpgsql_check", List.of()),
            Map.entry("plv8", List.of()),
            Map.entry(
                    "postgis",
                    List.of(
                            "spatial_ref_sys",
                            "geography_columns",
                            "geometry_columns",
                            "raster_columns",
                            "raster_overviews")),
            Map.entry("postgis_raster", List.of("raster_columns", "raster_overviews")),
            Map.entry("postgis_topology", List.of("topology", "layer")),
            Map.entry("rum", List.of()),
            Map.entry("vector", List.of()));

    private ForeignExtensions() {}

    /** The names of an extension's relations and schemas, if they are known. */
    static Optional<List<String>> names(String extension) {
        return Optional.ofNullable(NAMES.get(extension));
    }
}

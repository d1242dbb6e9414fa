package dev.rung.processor.infer;

import dev.rung.processor.parse.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the functions that PostgreSQL brings along give (PostgreSQL 18, "Functions and Operators"). */
final class Functions {

    /** Those that give one type, whatever they are given. */
    private static final Map<String, String> FIXED = new HashMap<>();

    static {
        fixed(
                "bigint",
                "count row_number rank dense_rank nextval currval lastval setval txid_current regr_count"
                        + " pg_relation_size pg_total_relation_size pg_table_size pg_indexes_size");
        fixed(
                "integer",
                "ntile char_length character_length octet_length ascii strpos array_length array_lower array_upper"
                        + " array_ndims cardinality array_position num_nulls num_nonnulls jsonb_array_length json_array_length"
                        + " pg_backend_pid regexp_count regexp_instr");
        fixed(
                "double precision",
                "percent_rank cume_dist date_part random pi degrees radians sin cos tan cot asin acos atan"
                        + " atan2 cbrt corr covar_pop covar_samp regr_avgx regr_avgy regr_intercept regr_r2 regr_slope regr_sxx regr_sxy"
                        + " regr_syy");
        fixed("real", "ts_rank ts_rank_cd similarity word_similarity strict_word_similarity");
        fixed("numeric", "extract to_number");
        fixed(
                "boolean",
                "bool_and bool_or every isfinite isempty lower_inc upper_inc lower_inf upper_inf starts_with"
                        + " jsonb_path_exists jsonb_exists pg_has_role has_table_privilege regexp_like");
        fixed("date", "to_date make_date");
        fixed("interval", "age make_interval justify_days justify_hours justify_interval");
        fixed("time", "make_time");
        fixed("timestamp", "make_timestamp");
        fixed(
                "timestamp with time zone",
                "now transaction_timestamp statement_timestamp clock_timestamp to_timestamp" + " make_timestamptz");
        fixed("name", "current_schema current_database");
        fixed("uuid", "gen_random_uuid uuidv4 uuidv7 uuid_generate_v1 uuid_generate_v4");
        fixed(
                "json",
                "json_agg json_object_agg json_build_object json_build_array to_json row_to_json array_to_json"
                        + " json_strip_nulls json_object");
        fixed(
                "jsonb",
                "jsonb_agg jsonb_object_agg jsonb_build_object jsonb_build_array to_jsonb jsonb_strip_nulls jsonb_set"
                        + " jsonb_insert jsonb_object jsonb_path_query_first jsonb_path_query_array jsonb_extract_path");
        fixed("tsvector", "to_tsvector setweight strip");
        fixed("tsquery", "to_tsquery plainto_tsquery phraseto_tsquery websearch_to_tsquery");
        fixed(
                "text",
                "initcap concat concat_ws replace left right lpad rpad md5 to_char format quote_ident quote_literal"
                        + " quote_nullable repeat split_part translate regexp_replace regexp_substr chr encode to_hex array_to_string"
                        + " jsonb_extract_path_text json_extract_path_text jsonb_pretty jsonb_typeof json_typeof ts_headline version host"
                        + " obj_description col_description normalize pg_get_viewdef");
        fixed("bytea", "decode convert_to sha224 sha256 sha384 sha512 digest");
    }

    /** Those that give what they are given first, without its length. */
    private static final Set<String> SAME = Set.of(
            "abs",
            "lag",
            "lead",
            "first_value",
            "last_value",
            "nth_value",
            "bit_and",
            "bit_or",
            "bit_xor",
            "array_append",
            "array_cat",
            "array_remove",
            "array_replace",
            "reverse_array",
            "any_value",
            "range_merge");

    private static final Set<String> TEXT_OR_BYTES =
            Set.of("substring", "substr", "btrim", "ltrim", "rtrim", "overlay", "trim", "reverse");
    private static final Set<String> ROUNDED = Set.of("ceil", "ceiling", "floor", "round", "trunc", "sign");
    private static final Set<String> REAL = Set.of("sqrt", "exp", "ln", "log", "log10", "power", "pow");
    private static final Set<String> SPREAD =
            Set.of("stddev", "stddev_pop", "stddev_samp", "variance", "var_pop", "var_samp");

    private Functions() {}

    private static void fixed(String type, String names) {
        for (var name : names.split(" ")) {
            FIXED.put(name, type);
        }
    }

    /** Whether there may be one of that name. */
    static boolean knows(String name) {
        return FIXED.containsKey(name)
                || ofFirst(name, Types.TEXT, List.of(Types.TEXT, Types.TEXT)) != null
                || ofFirst(name, Types.of("numeric"), List.of(Types.of("numeric"), Types.of("numeric"))) != null;
    }

    /** The type that a call gives, or null if it is not known. */
    static @Nullable TypeName result(String name, List<TypeName> arguments) {
        var fixed = FIXED.get(name);
        if (fixed != null) {
            return Types.of(fixed);
        }
        return arguments.isEmpty() ? null : ofFirst(name, arguments.get(0).plain(), arguments);
    }

    private static @Nullable TypeName ofFirst(String name, TypeName first, List<TypeName> arguments) {
        if (SAME.contains(name)) {
            return Types.isOpen(first) ? null : first;
        }
        if (TEXT_OR_BYTES.contains(name)) {
            return isText(first) ? Types.TEXT : first.name().equals("bytea") ? first : null;
        }
        if (ROUNDED.contains(name)) {
            return first.name().equals("numeric") ? first : ofNumber(first);
        }
        if (REAL.contains(name)) {
            boolean numeric = arguments.stream().anyMatch(type -> type.name().equals("numeric"))
                    && arguments.stream().noneMatch(Functions::isFloat);
            return numeric ? Types.of("numeric") : ofNumber(first);
        }
        if (SPREAD.contains(name)) {
            return !CommonType.isNumber(first)
                    ? null
                    : isFloat(first) ? Types.of("double precision") : Types.of("numeric");
        }
        return switch (name) {
            case "lower", "upper" -> isText(first) ? Types.TEXT : bound(first);
            case "length", "bit_length", "position" -> isText(first) || isBytes(first) ? Types.of("integer") : null;
            case "sum" -> sum(first);
            case "avg" -> average(first);
            case "min", "max" -> least(first);
            case "mod" ->
                Operators.binary("%", first, arguments.get(arguments.size() - 1).plain());
            case "array_agg" -> Types.isOpen(first) ? Types.TEXT.array() : first.array();
            case "array_prepend" -> arguments.size() == 2 ? arguments.get(1).plain() : null;
            case "string_agg" -> isText(first) ? Types.TEXT : first.name().equals("bytea") ? first : null;
            case "string_to_array", "regexp_split_to_array", "regexp_match" -> Types.TEXT.array();
            case "date_trunc" ->
                arguments.size() < 2 ? null : truncated(arguments.get(1).plain());
            case "timezone" ->
                arguments.size() < 2 ? null : zoned(arguments.get(1).plain());
            case "unnest" -> first.isArray() ? first.element() : null;
            case "generate_series" -> series(first, arguments);
            case "regexp_split_to_table",
                    "string_to_table",
                    "jsonb_object_keys",
                    "json_object_keys",
                    "jsonb_array_elements_text",
                    "json_array_elements_text" -> Types.TEXT;
            case "jsonb_array_elements", "jsonb_path_query" -> Types.of("jsonb");
            case "json_array_elements" -> Types.of("json");
            case "generate_subscripts" -> Types.of("integer");
            default -> null;
        };
    }

    private static boolean isText(TypeName type) {
        return CommonType.isText(type) || Types.isOpen(type);
    }

    private static @Nullable TypeName bound(TypeName range) {
        return switch (range.toString()) {
            case "int4range", "int4multirange" -> Types.of("integer");
            case "int8range", "int8multirange" -> Types.of("bigint");
            case "numrange", "nummultirange" -> Types.of("numeric");
            case "daterange", "datemultirange" -> Types.of("date");
            case "tsrange", "tsmultirange" -> Types.of("timestamp");
            case "tstzrange", "tstzmultirange" -> Types.of("timestamp with time zone");
            default -> null;
        };
    }

    private static boolean isBytes(TypeName type) {
        return type.name().equals("bytea") || type.name().startsWith("bit");
    }

    private static boolean isFloat(TypeName type) {
        return type.name().equals("real") || type.name().equals("double precision");
    }

    private static @Nullable TypeName ofNumber(TypeName type) {
        return CommonType.isNumber(type) ? Types.of("double precision") : null;
    }

    private static @Nullable TypeName sum(TypeName type) {
        return switch (type.toString()) {
            case "smallint", "integer" -> Types.of("bigint");
            case "bigint", "numeric" -> Types.of("numeric");
            case "real", "double precision", "interval", "money" -> type;
            default -> null;
        };
    }

    private static @Nullable TypeName average(TypeName type) {
        return switch (type.toString()) {
            case "smallint", "integer", "bigint", "numeric" -> Types.of("numeric");
            case "real", "double precision" -> Types.of("double precision");
            case "interval" -> type;
            default -> null;
        };
    }

    private static @Nullable TypeName least(TypeName type) {
        boolean asText = Types.isOpen(type)
                || type.toString().equals("character varying")
                || type.toString().equals("name");
        return asText ? Types.TEXT : type;
    }

    private static @Nullable TypeName truncated(TypeName type) {
        return switch (type.toString()) {
            case "timestamp", "interval" -> type;
            case "timestamp with time zone", "date" -> Types.of("timestamp with time zone");
            default -> null;
        };
    }

    private static @Nullable TypeName zoned(TypeName type) {
        return switch (type.toString()) {
            case "timestamp with time zone" -> Types.of("timestamp");
            case "timestamp", "date" ->
                Types.of(type.toString().equals("date") ? "timestamp" : "timestamp with time zone");
            case "time", "time with time zone" -> Types.of("time with time zone");
            default -> null;
        };
    }

    private static @Nullable TypeName series(TypeName first, List<TypeName> arguments) {
        if (first.name().equals("date")) {
            return Types.of("timestamp with time zone");
        }
        var second = arguments.get(Math.min(1, arguments.size() - 1)).plain();
        return first.equals(second) && !Types.isOpen(first) ? first : Operators.binary("+", first, second);
    }
}

package dev.rung.processor.parse;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, a parameter or a domain, in the spelling that PostgreSQL shows it in.
 *
 * @param schema the schema, or null where the search path decides
 * @param name the name, such as {@code character varying}
 * @param suffix what follows it, such as {@code (20)} or {@code []}
 */
public record TypeName(@Nullable String schema, String name, String suffix) {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("bool", "boolean"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("bpchar", "character"),
            Map.entry("nchar", "character"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("serial4", "serial"),
            Map.entry("serial8", "bigserial"),
            Map.entry("serial2", "smallserial"));
    private static final Pattern SHOWN = Pattern.compile("(.*?)(\\([-\\d, ]+\\))?(\\[\\])?");

    /** In quotes it is a type of its own. */
    private static final String OF_ONE_BYTE = "\"char\"";

    private static final Set<String> INTERVAL_FIELDS = Set.of("year", "month", "day", "hour", "minute", "second", "to");
    private static final Set<String> BUILT_IN = Set.of(
            "integer",
            "bigint",
            "smallint",
            "boolean",
            "double precision",
            "real",
            "numeric",
            "character varying",
            "character",
            "text",
            "bit",
            "bit varying",
            "timestamp",
            "timestamp with time zone",
            "time",
            "time with time zone",
            "date",
            "interval",
            "uuid",
            "json",
            "jsonb",
            "bytea",
            "inet",
            "cidr",
            "macaddr",
            "money",
            "xml",
            "tsvector",
            "tsquery",
            "point",
            "line",
            "lseg",
            "box",
            "path",
            "polygon",
            "circle",
            "name",
            "oid",
            "trigger",
            "void",
            "record",
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange",
            "macaddr8",
            "jsonpath",
            "pg_lsn",
            "pg_snapshot",
            "txid_snapshot",
            "refcursor",
            "tid",
            "xid",
            "xid8",
            "cid",
            "oidvector",
            "int2vector",
            "aclitem",
            "regproc",
            "regprocedure",
            "regoper",
            "regoperator",
            "regtype",
            "regrole",
            "regnamespace",
            "regconfig",
            "regdictionary",
            "regcollation",
            "int4multirange",
            "int8multirange",
            "nummultirange",
            "tsmultirange",
            "tstzmultirange",
            "datemultirange",
            "gtsvector",
            "cstring",
            "internal",
            "any",
            "anynonarray",
            "anyenum",
            "anyrange",
            "anycompatible",
            "anycompatiblearray",
            "language_handler",
            "fdw_handler",
            "index_am_handler",
            "tsm_handler",
            "table_am_handler",
            "unknown",
            "abstime",
            "serial",
            "bigserial",
            "smallserial",
            "event_trigger",
            "anyelement",
            "anyarray",
            "regclass",
            OF_ONE_BYTE);

    /** A type as {@link #toString} shows it. */
    public static TypeName shown(String text) {
        var match = SHOWN.matcher(text);
        match.matches();
        var name = match.group(1);
        var suffix = Objects.toString(match.group(2), "") + Objects.toString(match.group(3), "");
        boolean builtIn = new TypeName(null, name.replaceFirst("^interval .*", "interval"), "").isBuiltIn();
        return SqlText.name(name)
                .filter(made -> !builtIn)
                .map(made -> new TypeName(made.schema(), made.name(), suffix))
                .orElseGet(() -> new TypeName(null, name, suffix));
    }

    /** A type as somebody wrote it, or nothing if it is none. */
    public static Optional<TypeName> written(String text) {
        try {
            return Optional.of(parse(Tokens.of(text)));
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    static TypeName parse(Tokens tokens) {
        tokens.accept("setof");
        var quoted = tokens.peek(0).kind() == SqlToken.Kind.QUOTED;
        var name = tokens.name();
        var base = name.schema() == null && !quoted ? base(tokens, name.name()) : name.name();
        var schema = "pg_catalog".equals(name.schema()) ? null : name.schema();
        var suffix = new StringBuilder();
        if (tokens.accept("%")) {
            tokens.expect("type");
            return new TypeName(schema, base, "%type");
        }
        if (tokens.at("(")) {
            suffix.append("(")
                    .append(Canonical.of(tokens.parenthesized().text()).replace(" ", ""))
                    .append(")");
        }
        if (base.equals("float") && !suffix.isEmpty()) {
            base = suffix.length() == 3 || suffix.toString().compareTo("(24)") <= 0 ? "real" : base;
            suffix.setLength(0);
        }
        base = quoted && base.equals("char") ? OF_ONE_BYTE : ALIASES.getOrDefault(base, base) + zone(tokens, base);
        while (base.equals("interval") && tokens.atAny(INTERVAL_FIELDS)) {
            suffix.append(' ').append(tokens.identifier());
        }
        if (base.equals("interval") && tokens.at("(")) {
            suffix.append("(").append(tokens.parenthesized()).append(")");
        }
        if ((base.equals("character") || base.equals("bit")) && suffix.isEmpty()) {
            suffix.append("(1)");
        }
        return new TypeName(schema, base, withoutDefaults(base, suffix) + array(tokens));
    }

    private static String base(Tokens tokens, String first) {
        if (first.equals("double") && tokens.accept("precision")) {
            return "double precision";
        }
        if (first.equals("national")) {
            tokens.accept("character");
            tokens.accept("char");
            return tokens.accept("varying") ? "character varying" : "character";
        }
        if ((first.equals("character") || first.equals("char") || first.equals("nchar")) && tokens.accept("varying")) {
            return "character varying";
        }
        return first.equals("bit") && tokens.accept("varying") ? "bit varying" : first;
    }

    private static String zone(Tokens tokens, String base) {
        if (!base.equals("timestamp") && !base.equals("time")) {
            return "";
        }
        tokens.accept("without", "time", "zone");
        return tokens.accept("with", "time", "zone") ? " with time zone" : "";
    }

    private static String withoutDefaults(String base, StringBuilder suffix) {
        return base.equals("numeric") ? suffix.toString().replaceAll(",0\\)", ")") : suffix.toString();
    }

    /** PostgreSQL keeps neither the bounds nor the number of dimensions. */
    private static String array(Tokens tokens) {
        boolean array = tokens.accept("array");
        while (tokens.accept("[")) {
            tokens.skipToClosing();
            array = true;
        }
        return array ? "[]" : "";
    }

    /** The name that PostgreSQL's catalog has for it, such as {@code int4}. */
    String catalogName() {
        return switch (name) {
            case "integer" -> "int4";
            case "bigint" -> "int8";
            case "smallint" -> "int2";
            case "boolean" -> "bool";
            case "double precision" -> "float8";
            case "real" -> "float4";
            case "character varying" -> "varchar";
            case "character" -> "bpchar";
            case "bit varying" -> "varbit";
            case "timestamp with time zone" -> "timestamptz";
            case "time with time zone" -> "timetz";
            default -> name;
        };
    }

    /** Whether it is a type that PostgreSQL brings along. */
    public boolean isBuiltIn() {
        return schema == null && BUILT_IN.contains(name);
    }

    /** Whether it is an array. */
    public boolean isArray() {
        return suffix.endsWith("[]");
    }

    /** The same without a length. */
    public TypeName plain() {
        return new TypeName(schema, name, isArray() ? "[]" : "");
    }

    /** The array of it. */
    public TypeName array() {
        return isArray() ? this : new TypeName(schema, name, suffix + "[]");
    }

    /** What it is an array of. */
    public TypeName element() {
        return isArray() ? new TypeName(schema, name, suffix.substring(0, suffix.length() - 2)) : this;
    }

    /** Whether all types of a signature are types that PostgreSQL brings along. */
    public static boolean areBuiltIn(String[] types) {
        return Arrays.stream(types)
                .map(type -> type.replaceAll("[()\\[\\]]", "").strip())
                .allMatch(type -> type.isEmpty() || BUILT_IN.contains(type));
    }

    /** As it stands in the signature of a routine, where PostgreSQL keeps no lengths. */
    String withoutLength() {
        return new TypeName(schema, name, suffix.endsWith("[]") ? "[]" : "").toString();
    }

    /** The name of the type itself, without length and brackets. */
    public QualifiedName base() {
        return new QualifiedName(schema, name);
    }

    @Override
    public String toString() {
        return (schema == null || schema.equals("public") ? "" : Quotes.round(schema) + ".")
                + (isBuiltIn() ? name : Quotes.round(name))
                + suffix;
    }
}

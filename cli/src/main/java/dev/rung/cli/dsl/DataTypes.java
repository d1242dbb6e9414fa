package dev.rung.cli.dsl;

import dev.rung.processor.parse.TypeName;
import dev.rung.processor.read.JavaCode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types as jOOQ names them, where what it renders is the same type, and as {@code dataType("…")} where it is not. */
final class DataTypes {

    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("smallint", "SMALLINT"),
            Map.entry("integer", "INTEGER"),
            Map.entry("bigint", "BIGINT"),
            Map.entry("numeric", "NUMERIC"),
            Map.entry("real", "REAL"),
            Map.entry("double precision", "DOUBLE"),
            Map.entry("boolean", "BOOLEAN"),
            Map.entry("character varying", "VARCHAR"),
            Map.entry("character", "CHAR"),
            Map.entry("text", "CLOB"),
            Map.entry("uuid", "UUID"),
            Map.entry("date", "LOCALDATE"),
            Map.entry("time", "LOCALTIME"),
            Map.entry("timestamp", "LOCALDATETIME"),
            Map.entry("time with time zone", "TIMEWITHTIMEZONE"),
            Map.entry("timestamp with time zone", "TIMESTAMPWITHTIMEZONE"),
            Map.entry("json", "JSON"),
            Map.entry("jsonb", "JSONB"),
            Map.entry("xml", "XML"),
            Map.entry("bytea", "BLOB"));

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
    private static final Pattern SUFFIX = Pattern.compile("(?:\\((\\d+)(?:,(\\d+))?\\))?(\\[])?");

    private DataTypes() {}

    static Code of(TypeName type) {
        var suffix = SUFFIX.matcher(type.suffix());
        if (!type.isBuiltIn() || !CONSTANTS.containsKey(type.name()) || !suffix.matches()) {
            return other(type);
        }
        var constant = CONSTANTS.get(type.name());
        var sizes = Stream.of(1, 2)
                .map(suffix::group)
                .filter(size -> size != null)
                .map(Integer::valueOf)
                .toList();
        boolean array = suffix.group(3) != null;
        if (array && !sizes.isEmpty()) {
            return other(type);
        }
        var code = sizes.isEmpty() ? Code.constant(constant) : Code.call(constant, sizes);
        return array ? code.then("array") : code;
    }

    /** A type that jOOQ has no constant for, or of which it leaves the size out. */
    private static Code other(TypeName type) {
        if ("public".equals(type.schema()) && new TypeName(null, type.name(), "").isBuiltIn()) {
            throw new NotInDsl("a type that has the name of another");
        }
        return Code.call("dataType", type.toString());
    }

    /** Whether jOOQ has no constant for it, so that its values are objects of any class. */
    static boolean isOther(TypeName type) {
        return of(type).expression() instanceof JavaCode.Call call
                && call.method().equals("dataType");
    }

    /** Whether its values are strings in Java. */
    static boolean isText(TypeName type) {
        return type.isBuiltIn() && TEXTS.contains(type.name()) && !type.suffix().endsWith("[]");
    }
}

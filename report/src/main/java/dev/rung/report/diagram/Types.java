package dev.rung.report.diagram;

import java.util.Map;

/** The names of types in few letters: the aliases that PostgreSQL has for those that the SQL standard spells out (PostgreSQL 18, "Data Types"). */
public final class Types {

    private static final Map<String, String> ZONED = Map.of(
            " with time zone", "tz",
            " without time zone", "");

    private Types() {}

    /**
     * A type in few letters.
     *
     * @param type the type, as PostgreSQL shows it
     * @return {@code varchar(20)} for {@code character varying(20)}, {@code timestamptz} for {@code timestamp with time zone}
     */
    public static String brief(String type) {
        if (type.startsWith("character varying")) {
            return "varchar" + type.substring("character varying".length());
        }
        for (var zone : ZONED.entrySet()) {
            int at = type.indexOf(zone.getKey());
            if (at > 0) {
                int digits = type.indexOf('(');
                var name = type.substring(0, digits > 0 ? Math.min(digits, at) : at);
                return name
                        + zone.getValue()
                        + type.substring(name.length(), at)
                        + type.substring(at + zone.getKey().length());
            }
        }
        return type;
    }
}

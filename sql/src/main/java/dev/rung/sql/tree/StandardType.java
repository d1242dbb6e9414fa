package dev.rung.sql.tree;

import java.util.Locale;

/** A type that PostgreSQL's grammar has keywords for (PostgreSQL 18, "Data Types"). {@code interval} is {@link TypeName.Interval}. */
public enum StandardType {
    /** {@code smallint}. */
    SMALLINT("int2"),
    /** {@code integer}, {@code int}. */
    INTEGER("int4"),
    /** {@code bigint}. */
    BIGINT("int8"),
    /** {@code real}, {@code float(24)}. */
    REAL("float4"),
    /** {@code double precision}, {@code float}. */
    DOUBLE_PRECISION("float8"),
    /** {@code numeric}, {@code decimal}, {@code dec}. */
    NUMERIC("numeric"),
    /** {@code boolean}. */
    BOOLEAN("bool"),
    /** {@code bit}, which is {@code bit(1)}. */
    BIT("bit"),
    /** {@code bit varying}. */
    BIT_VARYING("varbit"),
    /** {@code character}, {@code char}, {@code nchar}, {@code national character}; without a length, one character. */
    CHARACTER("bpchar"),
    /** {@code character varying}, {@code varchar}, {@code char varying}. */
    CHARACTER_VARYING("varchar"),
    /** {@code time}, {@code time without time zone}. */
    TIME("time"),
    /** {@code time with time zone}. */
    TIME_WITH_TIME_ZONE("timetz"),
    /** {@code timestamp}, {@code timestamp without time zone}. */
    TIMESTAMP("timestamp"),
    /** {@code timestamp with time zone}. */
    TIMESTAMP_WITH_TIME_ZONE("timestamptz"),
    /** {@code json}, a keyword since PostgreSQL 16. */
    JSON("json");

    private final String catalogName;

    StandardType(String catalogName) {
        this.catalogName = catalogName;
    }

    /**
     * The name of the type in {@code pg_catalog}.
     *
     * @return {@code int4} for {@link #INTEGER}
     */
    public String catalogName() {
        return catalogName;
    }

    /**
     * The name as it is written in SQL.
     *
     * @return its keywords
     */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Whether it is a type of times that has or has no time zone.
     *
     * @return whether its precision stands within its name: {@code time(3) with time zone}
     */
    public boolean hasTimeZone() {
        return this == TIME_WITH_TIME_ZONE || this == TIMESTAMP_WITH_TIME_ZONE;
    }
}

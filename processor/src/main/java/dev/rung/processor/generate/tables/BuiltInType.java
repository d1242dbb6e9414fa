package dev.rung.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rung.processor.head.HeadType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.exception.SQLDialectNotSupportedException;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's own types are in Java. What their names mean is jOOQ's own knowledge. */
final class BuiltInType {

    private static final int DEFAULT_FRACTION = 6;

    private BuiltInType() {}

    static ColumnType of(HeadType type) {
        var constant = constant(dataType(type));
        return constant == null
                ? new ColumnType(
                        TypeName.get(Object.class),
                        CodeBlock.of(
                                "$T.getDefaultDataType($S)",
                                DefaultDataType.class,
                                "\"" + Objects.requireNonNullElse(type.schema(), "pg_catalog") + "\".\"" + type.name()
                                        + "\""),
                        CodeBlock.of(""))
                : new ColumnType(
                        TypeName.get(dataType(type).getType()),
                        CodeBlock.of("$T.$L$L", SQLDataType.class, constant.getName(), arguments(type)),
                        CodeBlock.of(""));
    }

    /** As jOOQ's generator does by default: dates and times of {@code java.time}, whole numbers for whole numerics. */
    private static DataType<?> dataType(HeadType type) {
        return switch (type.name()) {
            case "date" -> SQLDataType.LOCALDATE;
            case "timestamp without time zone" -> SQLDataType.LOCALDATETIME;
            case "time without time zone" -> SQLDataType.LOCALTIME;
            case "timestamp with time zone" -> SQLDataType.TIMESTAMPWITHTIMEZONE;
            case "time with time zone" -> SQLDataType.TIMEWITHTIMEZONE;
            case "numeric" -> isWhole(type) ? whole(type.sizes().get(0)) : SQLDataType.NUMERIC;
            case "\"char\"" -> SQLDataType.CHAR;
            default -> type.name().startsWith("interval ") ? interval(type) : named(type);
        };
    }

    private static DataType<?> interval(HeadType type) {
        return type.name().contains("year") || type.name().contains("month")
                ? SQLDataType.INTERVALYEARTOMONTH
                : SQLDataType.INTERVALDAYTOSECOND;
    }

    private static DataType<?> named(HeadType type) {
        try {
            return Objects.requireNonNullElse(
                    DefaultDataType.getDataType(SQLDialect.POSTGRES, type.name())
                            .getSQLDataType(),
                    SQLDataType.OTHER);
        } catch (SQLDialectNotSupportedException unknown) {
            return SQLDataType.OTHER;
        }
    }

    private static boolean isWhole(HeadType type) {
        return type.sizes().size() == 1
                || type.sizes().size() == 2 && type.sizes().get(1) == 0;
    }

    /** The least type that holds so many digits (jOOQ: {@code forceIntegerTypesOnZeroScaleDecimals}). */
    private static DataType<?> whole(int digits) {
        if (digits < 3) {
            return SQLDataType.TINYINT;
        }
        if (digits < 5) {
            return SQLDataType.SMALLINT;
        }
        if (digits < 10) {
            return SQLDataType.INTEGER;
        }
        return digits < 19 ? SQLDataType.BIGINT : SQLDataType.DECIMAL_INTEGER;
    }

    private static String arguments(HeadType type) {
        var sizes = type.sizes();
        return switch (type.name()) {
            case "timestamp without time zone",
                    "time without time zone",
                    "timestamp with time zone",
                    "time with time zone" -> fraction(type);
            case "numeric" ->
                sizes.isEmpty()
                        ? ""
                        : isWhole(type)
                                ? sizes.get(0) < 19 ? "" : "(" + sizes.get(0) + ")"
                                : "(" + sizes.get(0) + ", " + sizes.get(1) + ")";
            case "character varying", "character", "bit", "bit varying" ->
                sizes.isEmpty() ? "" : "(" + sizes.get(0) + ")";
            default -> "";
        };
    }

    /** The digits of a second; in an array those that go without saying are left out. */
    private static String fraction(HeadType type) {
        if (type.sizes().isEmpty()) {
            return type.array() ? "" : "(" + DEFAULT_FRACTION + ")";
        }
        return type.sizes().get(0) == 0 ? "" : "(" + type.sizes().get(0) + ")";
    }

    /** The constant of jOOQ; its types that are equal are not all one. */
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Field constant(DataType<?> type) {
        if (type == SQLDataType.OTHER) {
            return null;
        }
        return Arrays.stream(SQLDataType.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> value(field) == type)
                .findFirst()
                .orElse(null);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

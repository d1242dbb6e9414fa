package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rung.processor.replay.HeadTable.HeadColumn;
import dev.rung.processor.replay.HeadTable.HeadType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.exception.SQLDialectNotSupportedException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column in Java, and the expression that makes jOOQ's data type. What PostgreSQL's names mean is jOOQ's own knowledge.
 *
 * @param java the type in Java
 * @param expression the data type, as Java
 */
record ColumnType(TypeName java, CodeBlock expression) {

    private static final int DEFAULT_FRACTION = 6;

    static ColumnType of(HeadColumn column, Naming naming) {
        var plain = of(column.type(), naming);
        var expression = CodeBlock.builder().add(plain.expression);
        if (!column.nullable()) {
            expression.add(".nullable(false)");
        }
        if (column.identity()) {
            expression.add(".identity(true)");
        }
        if (column.generated()) {
            expression.add(".readonly(true)");
        }
        if (column.defaultValue() != null) {
            expression.add(
                    ".defaultValue($T.field($T.raw($S), $L))",
                    DSL.class,
                    DSL.class,
                    column.defaultValue(),
                    plain.expression);
        }
        return new ColumnType(plain.java, expression.build());
    }

    private static ColumnType of(HeadType type, Naming naming) {
        var element = type.enumeration() == null ? builtIn(type) : enumeration(naming.enumeration(type.enumeration()));
        return type.array()
                ? new ColumnType(ArrayTypeName.of(element.java), CodeBlock.of("$L.array()", element.expression))
                : element;
    }

    private static ColumnType enumeration(ClassName name) {
        return new ColumnType(name, CodeBlock.of("$T.VARCHAR.asEnumDataType($T.class)", SQLDataType.class, name));
    }

    private static ColumnType builtIn(HeadType type) {
        var constant = constant(dataType(type));
        return constant == null
                ? new ColumnType(
                        TypeName.get(Object.class),
                        CodeBlock.of("$T.getDefaultDataType($S)", DefaultDataType.class, type.name()))
                : new ColumnType(
                        TypeName.get(dataType(type).getType()),
                        CodeBlock.of("$T.$L$L", SQLDataType.class, constant.getName(), arguments(type)));
    }

    /** As jOOQ's generator does by default: dates and times of {@code java.time}, whole numbers for whole numerics. */
    private static DataType<?> dataType(HeadType type) {
        var sizes = type.sizes();
        return switch (type.name()) {
            case "date" -> SQLDataType.LOCALDATE;
            case "timestamp" -> SQLDataType.LOCALDATETIME;
            case "time" -> SQLDataType.LOCALTIME;
            case "timestamp with time zone" -> SQLDataType.TIMESTAMPWITHTIMEZONE;
            case "time with time zone" -> SQLDataType.TIMEWITHTIMEZONE;
            case "numeric" -> isWhole(type) ? whole(sizes.get(0)) : SQLDataType.NUMERIC;
            default -> {
                try {
                    yield Objects.requireNonNullElse(
                            DefaultDataType.getDataType(SQLDialect.POSTGRES, type.name())
                                    .getSQLDataType(),
                            SQLDataType.OTHER);
                } catch (SQLDialectNotSupportedException unknown) {
                    yield SQLDataType.OTHER;
                }
            }
        };
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
            case "timestamp", "time", "timestamp with time zone", "time with time zone" ->
                "(" + (sizes.isEmpty() ? DEFAULT_FRACTION : sizes.get(0)) + ")";
            case "numeric" ->
                sizes.isEmpty()
                        ? ""
                        : isWhole(type)
                                ? sizes.get(0) < 19 ? "" : "(" + sizes.get(0) + ")"
                                : "(" + sizes.get(0) + ", " + sizes.get(1) + ")";
            case "character varying", "character" -> sizes.isEmpty() ? "" : "(" + sizes.get(0) + ")";
            default -> "";
        };
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

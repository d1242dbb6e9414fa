package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.rung.processor.head.Head.HeadDomain;
import dev.rung.processor.head.HeadTable.HeadColumn;
import dev.rung.processor.head.HeadType;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column in Java, and the expression that makes jOOQ's data type.
 *
 * @param java the type in Java
 * @param expression the data type, as Java
 * @param after what of it stands after nullability and default, as Java
 */
record ColumnType(TypeName java, CodeBlock expression, CodeBlock after) {

    private static final CodeBlock NOTHING = CodeBlock.of("");

    static ColumnType of(HeadColumn column, Naming naming) {
        var plain = of(column.type(), naming);
        var flags = CodeBlock.builder();
        if (column.identity()) {
            flags.add(".identity(true)");
        }
        if (column.generated()) {
            flags.add(".readonly(true)");
        }
        return plain.with(column.nullable(), flags.build(), column.defaultValue());
    }

    static ColumnType of(HeadDomain domain, Naming naming) {
        return of(domain.type(), naming).with(domain.nullable(), NOTHING, domain.defaultValue());
    }

    private ColumnType with(boolean nullable, CodeBlock flags, @Nullable String defaultValue) {
        var full = CodeBlock.builder()
                .add(expression)
                .add(nullable ? "" : ".nullable(false)")
                .add(flags);
        if (defaultValue != null) {
            full.add(".defaultValue($T.field($T.raw($S), $L))", DSL.class, DSL.class, defaultValue, expression);
        }
        return new ColumnType(java, full.add(after).build(), NOTHING);
    }

    static ColumnType of(HeadType type, Naming naming) {
        var element = element(type, naming);
        return type.array() ? element.array() : element;
    }

    private ColumnType array() {
        var type = ArrayTypeName.of(java);
        return after.isEmpty()
                ? new ColumnType(type, CodeBlock.of("$L.array()", expression), NOTHING)
                : new ColumnType(type, expression, CodeBlock.of("$L.array()", after));
    }

    private static ColumnType element(HeadType type, Naming naming) {
        if (type.equals(HeadType.UNKNOWN)) {
            return new ColumnType(TypeName.get(Object.class), CodeBlock.of("$T.OTHER", SQLDataType.class), NOTHING);
        }
        if (type.domain() != null) {
            return new ColumnType(
                    of(type.domain().type(), naming).java,
                    CodeBlock.of(
                            "$T.$L.getDataType()",
                            naming.domains(type.domain().schema()),
                            naming.constant(type.domain().name())),
                    NOTHING);
        }
        return type.enumeration() == null ? BuiltInType.of(type) : enumeration(naming.enumeration(type.enumeration()));
    }

    private static ColumnType enumeration(ClassName name) {
        return new ColumnType(
                name, CodeBlock.of("$T.VARCHAR", SQLDataType.class), CodeBlock.of(".asEnumDataType($T.class)", name));
    }
}

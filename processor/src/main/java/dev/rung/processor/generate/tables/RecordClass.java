package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.head.HeadTable;
import dev.rung.processor.head.HeadTable.HeadKey;
import javax.lang.model.element.Modifier;
import org.jooq.impl.TableRecordImpl;
import org.jooq.impl.UpdatableRecordImpl;

/** A row of a table, with a getter and a setter for each column. */
final class RecordClass {

    /** The most parameters that the class file format allows; jOOQ's generator leaves such constructors out too. */
    private static final int MOST_PARAMETERS = 254;

    /** The most columns that jOOQ has a record type of its own for. */
    private static final int MOST_TYPED = 22;

    private RecordClass() {}

    static TypeSpec of(HeadTable table, Naming naming) {
        var name = naming.record(table);
        boolean updatable = table.keys().stream().anyMatch(HeadKey::primary);
        var record = TypeSpec.classBuilder(name)
                .addJavadoc("A row of {@code $L.$L}.\n", table.schema(), table.name())
                .addModifiers(Modifier.PUBLIC)
                .superclass(ParameterizedTypeName.get(
                        ClassName.get(updatable ? UpdatableRecordImpl.class : TableRecordImpl.class), name))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("A row without values.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("super($T.$L)", naming.table(table), naming.constant(table))
                        .build());
        table.keys().stream()
                .filter(HeadKey::primary)
                .filter(key -> key.columns().size() <= MOST_TYPED)
                .forEach(key -> record.addMethod(key(table, key, naming)));
        var values = MethodSpec.constructorBuilder()
                .addJavadoc("A row with values.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($T.$L)", naming.table(table), naming.constant(table));
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var type = ColumnType.of(column, naming).java();
            record.addMethod(MethodSpec.methodBuilder(naming.setter(column.name()))
                    .addModifiers(Modifier.PUBLIC)
                    .addParameter(type, "value")
                    .addStatement("set($L, value)", i)
                    .build());
            record.addMethod(MethodSpec.methodBuilder(naming.getter(column.name()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(type)
                    .addStatement("return ($T) get($L)", type, i)
                    .build());
            values.addParameter(type, "value" + i).addStatement("set($L, value$L)", i, i);
        }
        if (!table.columns().isEmpty() && table.columns().size() <= MOST_PARAMETERS) {
            record.addMethod(values.addStatement("resetChangedOnNotNull()").build());
        }
        return record.build();
    }

    private static MethodSpec key(HeadTable table, HeadKey key, Naming naming) {
        var types = key.columns().stream()
                .map(name -> table.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .map(column -> ColumnType.of(column, naming).java())
                        .orElseThrow())
                .toArray(TypeName[]::new);
        var tuple = ClassName.get("org.jooq", "Record" + types.length);
        return Specs.overriding("key", ParameterizedTypeName.get(tuple, types))
                .addStatement("return ($T) super.key()", tuple)
                .build();
    }
}

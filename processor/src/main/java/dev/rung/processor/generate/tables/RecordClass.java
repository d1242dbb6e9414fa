package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.replay.HeadTable;
import dev.rung.processor.replay.HeadTable.HeadKey;
import javax.lang.model.element.Modifier;
import org.jooq.impl.TableRecordImpl;
import org.jooq.impl.UpdatableRecordImpl;

/** A row of a table, with a getter and a setter for each column. */
final class RecordClass {

    /** More than the class file format allows are not taken; jOOQ's generator leaves such constructors out too. */
    private static final int MOST_PARAMETERS = 120;

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
}

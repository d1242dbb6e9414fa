package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rung.processor.replay.HeadTable;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SchemaImpl;

/** What there is once for a schema: the schema itself, all its tables, and all its keys. */
final class SchemaClasses {

    private final String schema;
    private final List<HeadTable> tables;
    private final List<HeadTable> all;
    private final Naming naming;

    SchemaClasses(String schema, List<HeadTable> all, Naming naming) {
        this.schema = schema;
        this.all = all;
        this.tables =
                all.stream().filter(table -> table.schema().equals(schema)).toList();
        this.naming = naming;
    }

    TypeSpec schema() {
        var name = naming.schemaClass(schema);
        var anyTable = ParameterizedTypeName.get(ClassName.get(Table.class), WildcardTypeName.subtypeOf(Object.class));
        var constants = tables.stream()
                .map(table -> CodeBlock.of("$T.$L", naming.table(table), naming.constant(table)))
                .collect(CodeBlock.joining(",\n"));
        return TypeSpec.classBuilder(name)
                .addJavadoc("The schema {@code $L}.\n", schema)
                .addModifiers(Modifier.PUBLIC)
                .superclass(SchemaImpl.class)
                .addField(FieldSpec.builder(name, naming.constant(schema), CONSTANT)
                        .addJavadoc("The schema {@code $L}.\n", schema)
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.name($S), null, $T.comment(\"\"))", DSL.class, schema, DSL.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("getTables")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), anyTable))
                        .addStatement("return $T.of($L)", List.class, listed(constants))
                        .build())
                .build();
    }

    private CodeBlock listed(CodeBlock constants) {
        return tables.size() <= 1 ? constants : CodeBlock.of("new $T<?>[] {$L}", Table.class, constants);
    }

    TypeSpec tables() {
        var type = constants(naming.tables(schema), "The tables of {@code " + schema + "}.\n");
        for (var table : tables) {
            type.addField(FieldSpec.builder(naming.table(table), naming.constant(table), CONSTANT)
                    .addJavadoc("The table {@code $L.$L}.\n", table.schema(), table.name())
                    .initializer("$L.$L", naming.table(table).canonicalName(), naming.constant(table))
                    .build());
        }
        return type.build();
    }

    TypeSpec keys() {
        var type = constants(naming.keys(schema), "The keys of {@code " + schema + "}.\n");
        tables.forEach(table -> uniqueKeys(table, type));
        tables.forEach(table -> foreignKeys(table, type));
        return type.build();
    }

    private void uniqueKeys(HeadTable table, TypeSpec.Builder type) {
        for (var key : table.keys()) {
            type.addField(FieldSpec.builder(of(UniqueKey.class, naming.record(table)), naming.key(key.name()), CONSTANT)
                    .initializer(
                            "$T.createUniqueKey($T.$L, $T.name($S), $L, true)",
                            Internal.class,
                            naming.table(table),
                            naming.constant(table),
                            DSL.class,
                            key.name(),
                            fields(table, key.columns()))
                    .build());
        }
    }

    private void foreignKeys(HeadTable table, TypeSpec.Builder type) {
        for (var reference : table.references()) {
            var referenced = Paths.referenced(reference, all);
            type.addField(FieldSpec.builder(
                            of(ForeignKey.class, naming.record(table), naming.record(referenced)),
                            naming.reference(table, reference),
                            CONSTANT)
                    .initializer(
                            "$T.createForeignKey($T.$L, $T.name($S), $L, $T.$L, $L, true)",
                            Internal.class,
                            naming.table(table),
                            naming.constant(table),
                            DSL.class,
                            reference.name(),
                            fields(table, reference.columns()),
                            naming.keys(referenced.schema()),
                            naming.key(reference.key()),
                            fields(referenced, reference.referenced()))
                    .build());
        }
    }

    private CodeBlock fields(HeadTable table, List<String> columns) {
        return columns.stream()
                .map(column -> CodeBlock.of(
                        "$T.$L.$L", naming.table(table), naming.constant(table), naming.column(table, column)))
                .collect(CodeBlock.joining(", ", "new " + TableField.class.getName() + "[] {", "}"));
    }

    private static ParameterizedTypeName of(Class<?> type, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(type), arguments);
    }

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private static TypeSpec.Builder constants(ClassName name, String javadoc) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}

package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jooq.Catalog;
import org.jooq.Domain;
import org.jooq.Sequence;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SchemaImpl;

/** A schema, and what is in it. */
final class SchemaClass {

    private final SchemaMembers members;
    private final Naming naming;
    private final TypeSpec.Builder type;

    SchemaClass(SchemaMembers members, Naming naming) {
        this.members = members;
        this.naming = naming;
        this.type = Specs.type(naming.schemaClass(members.schema()), "The schema {@code " + members.schema() + "}");
    }

    TypeSpec type() {
        var name = naming.schemaClass(members.schema());
        type.superclass(SchemaImpl.class)
                .addField(Specs.constant(name, naming.constant(members.schema()))
                        .addJavadoc("The schema {@code $L}.\n", members.schema())
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($T.name($S), null, $T.comment(\"\"))", DSL.class, members.schema(), DSL.class)
                        .build())
                .addMethod(Specs.overriding("getCatalog", ClassName.get(Catalog.class))
                        .addStatement("return $T.DEFAULT_CATALOG", naming.catalog())
                        .build());
        for (var table : members.tables()) {
            var tableClass = naming.table(table);
            type.addField(FieldSpec.builder(tableClass, naming.constant(table), Modifier.PUBLIC, Modifier.FINAL)
                    .addJavadoc("The table {@code $L.$L}.\n", table.schema(), table.name())
                    .initializer("$L.$L", tableClass.canonicalName(), naming.constant(table))
                    .build());
        }
        list(
                "getSequences",
                Sequence.class,
                members.sequences().stream()
                        .map(sequence -> CodeBlock.of(
                                "$T.$L", naming.sequences(members.schema()), naming.constant(sequence.name())))
                        .toList());
        list(
                "getDomains",
                Domain.class,
                members.domains().stream()
                        .map(domain ->
                                CodeBlock.of("$T.$L", naming.domains(members.schema()), naming.constant(domain.name())))
                        .toList());
        list(
                "getTables",
                Table.class,
                members.tables().stream()
                        .map(table -> CodeBlock.of("$T.$L", naming.table(table), naming.constant(table)))
                        .toList());
        return type.build();
    }

    private void list(String method, Class<?> element, List<CodeBlock> constants) {
        if (!constants.isEmpty()) {
            type.addMethod(Specs.listing(method, Specs.generic(element, Specs.ANY), constants)
                    .addModifiers(Modifier.FINAL)
                    .build());
        }
    }
}

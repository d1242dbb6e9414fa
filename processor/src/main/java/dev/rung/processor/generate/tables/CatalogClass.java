package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.jooq.Schema;
import org.jooq.impl.CatalogImpl;

/** What holds the schemas: jOOQ has a catalog without a name for PostgreSQL. */
final class CatalogClass {

    private CatalogClass() {}

    static TypeSpec of(Naming naming) {
        var name = naming.catalog();
        var type = Specs.type(name, "The schemas")
                .superclass(CatalogImpl.class)
                .addField(Specs.constant(name, "DEFAULT_CATALOG")
                        .addJavadoc("The schemas.\n")
                        .initializer("new $T()", name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($S)", "")
                        .build());
        for (var schema : naming.schemas()) {
            var schemaClass = naming.schemaClass(schema);
            type.addField(FieldSpec.builder(schemaClass, naming.constant(schema), Modifier.PUBLIC, Modifier.FINAL)
                    .addJavadoc("The schema {@code $L}.\n", schema)
                    .initializer("$L.$L", schemaClass.canonicalName(), naming.constant(schema))
                    .build());
        }
        return type.addMethod(Specs.listing(
                                "getSchemas",
                                ClassName.get(Schema.class),
                                naming.schemas().stream()
                                        .map(schema -> CodeBlock.of(
                                                "$T.$L", naming.schemaClass(schema), naming.constant(schema)))
                                        .toList())
                        .addModifiers(Modifier.FINAL)
                        .build())
                .build();
    }
}

package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.head.Head.HeadEnum;
import javax.lang.model.element.Modifier;
import org.jooq.EnumType;
import org.jooq.Schema;

/** An enum type as an enum of Java. */
final class EnumClass {

    private EnumClass() {}

    static TypeSpec of(HeadEnum type, Naming naming) {
        var name = naming.enumeration(type);
        var schema = naming.schemaClass(type.schema());
        var enumeration = TypeSpec.enumBuilder(name)
                .addJavadoc("The enum {@code $L.$L}.\n", type.schema(), type.name())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(EnumType.class)
                .addField(String.class, "literal", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "literal")
                        .addStatement("this.literal = literal")
                        .build())
                .addMethod(getter("getCatalog", ClassName.get(org.jooq.Catalog.class))
                        .addStatement("return getSchema().getCatalog()")
                        .build())
                .addMethod(getter("getSchema", ClassName.get(Schema.class))
                        .addStatement("return $T.$L", schema, naming.constant(type.schema()))
                        .build())
                .addMethod(getter("getName", ClassName.get(String.class))
                        .addStatement("return $S", type.name())
                        .build())
                .addMethod(getter("getLiteral", ClassName.get(String.class))
                        .addStatement("return literal")
                        .build())
                .addMethod(MethodSpec.methodBuilder("lookupLiteral")
                        .addJavadoc("The constant of a label, or null if there is none.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(String.class, "literal")
                        .addStatement("return $T.lookupLiteral($T.class, literal)", EnumType.class, name)
                        .build());
        for (var label : type.labels()) {
            enumeration.addEnumConstant(
                    Naming.identifier(label),
                    TypeSpec.anonymousClassBuilder("$S", label).build());
        }
        return enumeration.build();
    }

    private static MethodSpec.Builder getter(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }
}

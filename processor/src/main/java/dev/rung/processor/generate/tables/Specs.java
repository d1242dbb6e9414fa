package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Parts of classes as jOOQ's generator writes them, in JavaPoet's words. */
final class Specs {

    static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private Specs() {}

    static TypeSpec.Builder type(ClassName name, String javadoc) {
        return TypeSpec.classBuilder(name).addJavadoc("$L.\n", javadoc).addModifiers(Modifier.PUBLIC);
    }

    /** A comment of the schema as Javadoc, in which it must not end anything. */
    static String javadoc(String comment) {
        return comment.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u")
                .replaceFirst("\\.\\s*$", "");
    }

    static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    /** A method that gives a list of constants. */
    static MethodSpec.Builder listing(String method, TypeName element, List<CodeBlock> constants) {
        return overriding(method, generic(List.class, element))
                .addStatement("return $T.<$T>of($L)", LIST, element, CodeBlock.join(constants, ",\n"));
    }

    static ParameterizedTypeName generic(Class<?> type, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(type), arguments);
    }

    private static final ClassName LIST = ClassName.get(List.class);
}

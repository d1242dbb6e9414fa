package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The methods that give a table another name, and keep its class. */
final class Aliases {

    private Aliases() {}

    static void add(TypeSpec.Builder type, ClassName result, List<String> methods) {
        for (var method : methods) {
            var rest = method.equals("as") ? ", this)" : ", null)";
            type.addMethod(Specs.overriding(method, result)
                    .addParameter(String.class, "alias")
                    .addStatement("return new $T($T.name(alias)" + rest, result, DSL.class)
                    .build());
            type.addMethod(Specs.overriding(method, result)
                    .addParameter(Name.class, "alias")
                    .addStatement("return new $T(alias" + rest, result)
                    .build());
            type.addMethod(Specs.overriding(method, result)
                    .addParameter(Specs.generic(Table.class, Specs.ANY), "alias")
                    .addStatement("return new $T(alias.getQualifiedName()" + rest, result)
                    .build());
        }
    }
}

package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.PlainSQL;
import org.jooq.QueryPart;
import org.jooq.SQL;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The methods {@code where} of a table: it with fewer rows, as a derived table of the same class. */
final class Selections {

    private static final TypeName SELECT = Specs.generic(Select.class, Specs.ANY);

    private final TypeSpec.Builder type;
    private final ClassName result;

    private Selections(TypeSpec.Builder type, ClassName result) {
        this.type = type;
        this.result = result;
    }

    static void add(TypeSpec.Builder type, ClassName result) {
        new Selections(type, result).add();
    }

    private void add() {
        type.addMethod(method("where", ClassName.get(Condition.class), "condition")
                .addStatement("return new $T(getQualifiedName(), aliased() ? this : null, null, condition)", result)
                .build());
        add("where", Specs.generic(Collection.class, WildcardTypeName.subtypeOf(Condition.class)), "and(part)");
        varargs("where", Condition.class);
        add("where", Specs.generic(Field.class, ClassName.get(Boolean.class)), "condition(part)");
        plain(SQL.class, "condition(part)");
        plain(String.class, "condition(part)");
        plain(Object.class);
        plain(QueryPart.class);
        add("whereExists", SELECT, "exists(part)");
        add("whereNotExists", SELECT, "notExists(part)");
    }

    private MethodSpec.Builder method(String name, TypeName parameter, String parameterName) {
        return Specs.overriding(name, result).addParameter(parameter, parameterName);
    }

    private void add(String name, TypeName parameter, String condition) {
        type.addMethod(method(name, parameter, "part")
                .addStatement("return where($T.$L)", DSL.class, condition)
                .build());
    }

    private void varargs(String name, Class<?> element) {
        type.addMethod(method(name, ArrayTypeName.of(element), "parts")
                .varargs()
                .addStatement("return where($T.and(parts))", DSL.class)
                .build());
    }

    private void plain(Class<?> parameter, String condition) {
        type.addMethod(method("where", ClassName.get(parameter), "part")
                .addAnnotation(PlainSQL.class)
                .addStatement("return where($T.$L)", DSL.class, condition)
                .build());
    }

    private void plain(Class<?> element) {
        type.addMethod(method("where", ClassName.get(String.class), "sql")
                .addAnnotation(PlainSQL.class)
                .addParameter(ArrayTypeName.of(element), "parts")
                .varargs()
                .addStatement("return where($T.condition(sql, parts))", DSL.class)
                .build());
    }
}

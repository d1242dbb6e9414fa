package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rung.processor.replay.HeadTable;
import dev.rung.processor.replay.HeadTable.HeadColumn;
import dev.rung.processor.replay.HeadTable.HeadKey;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.InverseForeignKey;
import org.jooq.Name;
import org.jooq.Path;
import org.jooq.Record;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.TableImpl;

/** A table: its columns, its keys, its aliases, and the paths that lead from it. */
final class TableClass {

    private final HeadTable table;
    private final List<HeadTable> all;
    private final Naming naming;
    private final ClassName name;
    private final ClassName path;
    private final ClassName row;

    TableClass(HeadTable table, List<HeadTable> all, Naming naming) {
        this.table = table;
        this.all = all;
        this.naming = naming;
        this.name = naming.table(table);
        this.path = naming.path(table);
        this.row = naming.record(table);
    }

    TypeSpec type() {
        var type = TypeSpec.classBuilder(name)
                .addJavadoc("The table {@code $L.$L}.\n", table.schema(), table.name())
                .addModifiers(Modifier.PUBLIC)
                .superclass(generic(TableImpl.class, row))
                .addField(FieldSpec.builder(
                                name, naming.constant(table), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The table {@code $L.$L}.\n", table.schema(), table.name())
                        .initializer("new $T()", name)
                        .build());
        table.columns().forEach(column -> type.addField(column(column)));
        constructors(type);
        type.addMethod(overriding("getRecordType", generic(Class.class, row))
                .addStatement("return $T.class", row)
                .build());
        type.addMethod(overriding("getSchema", ClassName.get(Schema.class))
                .addStatement(
                        "return aliased() ? null : $T.$L",
                        naming.schemaClass(table.schema()),
                        naming.constant(table.schema()))
                .build());
        keys(type);
        new Paths(table, all, naming, type).add();
        aliases(type, name);
        type.addMethod(overriding("where", name)
                .addParameter(Condition.class, "condition")
                .addStatement("return new $T(getQualifiedName(), aliased() ? this : null, null, condition)", name)
                .build());
        return type.addType(path()).build();
    }

    private FieldSpec column(HeadColumn column) {
        var type = ColumnType.of(column, naming);
        return FieldSpec.builder(
                        generic(TableField.class, row, type.java()),
                        naming.column(table, column.name()),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc("The column {@code $L.$L}.\n", table.name(), column.name())
                .initializer("createField($T.name($S), $L, this, \"\")", DSL.class, column.name(), type.expression())
                .build();
    }

    private void constructors(TypeSpec.Builder type) {
        var aliased = generic(Table.class, row);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Name.class, "alias")
                .addParameter(aliased, "aliased")
                .addParameter(Field[].class, "parameters")
                .addParameter(Condition.class, "where")
                .addStatement(
                        "super(alias, null, aliased, parameters, $T.comment(\"\"), $T.table(), where)",
                        DSL.class,
                        TableOptions.class)
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Name.class, "alias")
                .addParameter(aliased, "aliased")
                .addStatement("this(alias, aliased, ($T<?>[]) null, null)", Field.class)
                .build());
        type.addMethod(alias(String.class)
                .addStatement("this($T.name(alias), $L)", DSL.class, naming.constant(table))
                .build());
        type.addMethod(alias(Name.class)
                .addStatement("this(alias, $L)", naming.constant(table))
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("The table under its own name.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this($T.name($S), null)", DSL.class, table.name())
                .build());
        type.addMethod(over().addStatement("super(path, childPath, parentPath, $L)", naming.constant(table))
                .build());
    }

    private static MethodSpec.Builder alias(Class<?> type) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("The table under an alias.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, "alias");
    }

    private MethodSpec.Builder over() {
        var other = TypeVariableName.get("O", Record.class);
        return MethodSpec.constructorBuilder()
                .addJavadoc("The table at the end of a path.\n")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(other)
                .addParameter(generic(Table.class, other), "path")
                .addParameter(generic(ForeignKey.class, other, row), "childPath")
                .addParameter(generic(InverseForeignKey.class, other, row), "parentPath");
    }

    private void keys(TypeSpec.Builder type) {
        table.columns().stream().filter(HeadColumn::identity).findFirst().ifPresent(column -> {
            var identity =
                    generic(Identity.class, row, ColumnType.of(column, naming).java());
            type.addMethod(overriding("getIdentity", identity)
                    .addStatement("return ($T) super.getIdentity()", identity)
                    .build());
        });
        var keys = naming.keys(table.schema());
        table.keys().stream()
                .filter(HeadKey::primary)
                .forEach(key -> type.addMethod(overriding("getPrimaryKey", generic(UniqueKey.class, row))
                        .addStatement("return $T.$L", keys, naming.key(key.name()))
                        .build()));
        var unique = table.keys().stream()
                .filter(key -> !key.primary())
                .map(key -> CodeBlock.of("$T.$L", keys, naming.key(key.name())))
                .collect(CodeBlock.joining(", "));
        if (!unique.isEmpty()) {
            type.addMethod(overriding("getUniqueKeys", generic(List.class, generic(UniqueKey.class, row)))
                    .addStatement("return $T.of($L)", List.class, unique)
                    .build());
        }
        var references = table.references().stream()
                .map(reference -> CodeBlock.of("$T.$L", keys, naming.reference(table, reference)))
                .collect(CodeBlock.joining(", "));
        if (!references.isEmpty()) {
            var any = generic(ForeignKey.class, row, WildcardTypeName.subtypeOf(Object.class));
            type.addMethod(overriding("getReferences", generic(List.class, any))
                    .addStatement("return $T.of($L)", List.class, references)
                    .build());
        }
    }

    private static void aliases(TypeSpec.Builder type, ClassName result) {
        for (var method : List.of("as", "rename")) {
            boolean as = method.equals("as");
            var rest = as ? ", this)" : ", null)";
            type.addMethod(overriding(method, result)
                    .addParameter(String.class, "alias")
                    .addStatement("return new $T($T.name(alias)" + rest, result, DSL.class)
                    .build());
            type.addMethod(overriding(method, result)
                    .addParameter(Name.class, "alias")
                    .addStatement("return new $T(alias" + rest, result)
                    .build());
            type.addMethod(overriding(method, result)
                    .addParameter(generic(Table.class, WildcardTypeName.subtypeOf(Object.class)), "alias")
                    .addStatement("return new $T(alias.getQualifiedName()" + rest, result)
                    .build());
        }
    }

    private TypeSpec path() {
        var type = TypeSpec.classBuilder(path)
                .addJavadoc("The table at the end of a path, for implicit joins.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .superclass(name)
                .addSuperinterface(generic(Path.class, row))
                .addMethod(over().addStatement("super(path, childPath, parentPath)")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Name.class, "alias")
                        .addParameter(generic(Table.class, row), "aliased")
                        .addStatement("super(alias, aliased)")
                        .build());
        aliases(type, path);
        return type.build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private static ParameterizedTypeName generic(Class<?> type, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(type), arguments);
    }
}

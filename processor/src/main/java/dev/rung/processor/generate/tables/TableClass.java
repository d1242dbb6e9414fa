package dev.rung.processor.generate.tables;

import static dev.rung.processor.generate.tables.Specs.ANY;
import static dev.rung.processor.generate.tables.Specs.generic;
import static dev.rung.processor.generate.tables.Specs.overriding;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.head.HeadTable;
import dev.rung.processor.head.HeadTable.HeadColumn;
import dev.rung.processor.head.HeadTable.HeadKey;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jooq.Check;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Identity;
import org.jooq.Index;
import org.jooq.Name;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;

/** A table or a view: its columns, its keys, its aliases, and the paths that lead from it. */
final class TableClass {

    private final HeadTable table;
    private final Naming naming;
    private final ClassName name;
    private final ClassName row;
    private final Paths paths;
    private final TypeSpec.Builder type;

    TableClass(HeadTable table, List<HeadTable> all, Naming naming) {
        this.table = table;
        this.naming = naming;
        this.name = naming.table(table);
        this.row = naming.record(table);
        this.paths = new Paths(table, all, naming);
        this.type = Specs.type(name, javadoc());
    }

    private String javadoc() {
        return table.comment().isEmpty()
                ? "The " + kind() + " {@code " + table.schema() + "." + table.name() + "}"
                : Specs.javadoc(table.comment());
    }

    private String kind() {
        return switch (table.kind()) {
            case TABLE -> "table";
            case VIEW -> "view";
            case MATERIALIZED_VIEW -> "materialized view";
        };
    }

    TypeSpec type() {
        type.superclass(generic(TableImpl.class, row))
                .addField(Specs.constant(name, naming.constant(table))
                        .addJavadoc("The $L {@code $L.$L}.\n", kind(), table.schema(), table.name())
                        .initializer("new $T()", name)
                        .build());
        table.columns().forEach(column -> type.addField(column(column)));
        constructors();
        type.addMethod(overriding("getRecordType", generic(Class.class, row))
                .addStatement("return $T.class", row)
                .build());
        type.addMethod(overriding("getSchema", ClassName.get(Schema.class))
                .addStatement(
                        "return aliased() ? null : $T.$L",
                        naming.schemaClass(table.schema()),
                        naming.constant(table.schema()))
                .build());
        indexes();
        keys();
        checks();
        paths.addTo(type);
        Aliases.add(type, name, List.of("as", "rename"));
        Selections.add(type, name);
        return type.build();
    }

    private FieldSpec column(HeadColumn column) {
        var columnType = ColumnType.of(column, naming);
        return FieldSpec.builder(
                        generic(TableField.class, row, columnType.java()),
                        naming.column(table, column.name()),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "$L.\n",
                        column.comment().isEmpty()
                                ? "The column {@code " + table.name() + "." + column.name() + "}"
                                : Specs.javadoc(column.comment()))
                .initializer(
                        "createField($T.name($S), $L, this, $S)",
                        DSL.class,
                        column.name(),
                        columnType.expression(),
                        column.comment())
                .build();
    }

    private void constructors() {
        var aliased = generic(Table.class, row);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Name.class, "alias")
                .addParameter(aliased, "aliased")
                .addParameter(Field[].class, "parameters")
                .addParameter(Condition.class, "where")
                .addStatement(
                        "super(alias, null, aliased, parameters, $T.comment($S), $T.$L(), where)",
                        DSL.class,
                        table.comment(),
                        TableOptions.class,
                        options())
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
                .addJavadoc("The $L under its own name.\n", kind())
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this($T.name($S), null)", DSL.class, table.name())
                .build());
    }

    private String options() {
        return switch (table.kind()) {
            case TABLE -> "table";
            case VIEW -> "view";
            case MATERIALIZED_VIEW -> "materializedView";
        };
    }

    private MethodSpec.Builder alias(Class<?> alias) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("The $L under an alias.\n", kind())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(alias, "alias");
    }

    private void indexes() {
        list(
                "getIndexes",
                ClassName.get(Index.class),
                table.indexes().stream()
                        .map(index ->
                                CodeBlock.of("$T.$L", naming.indexes(table.schema()), naming.constant(index.name())))
                        .toList());
    }

    private void keys() {
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
        list(
                "getUniqueKeys",
                generic(UniqueKey.class, row),
                table.keys().stream()
                        .filter(key -> !key.primary())
                        .map(key -> CodeBlock.of("$T.$L", keys, naming.key(key.name())))
                        .toList());
        list(
                "getReferences",
                generic(ForeignKey.class, row, ANY),
                table.references().stream()
                        .map(reference -> CodeBlock.of("$T.$L", keys, naming.reference(table, reference)))
                        .toList());
    }

    private void checks() {
        ParameterizedTypeName check = generic(Check.class, row);
        list(
                "getChecks",
                check,
                table.checks().stream()
                        .map(one -> CodeBlock.of(
                                "$T.createCheck(this, $T.name($S), $S, true)",
                                Internal.class,
                                DSL.class,
                                one.name(),
                                one.expression()))
                        .toList());
    }

    private void list(String method, TypeName element, List<CodeBlock> constants) {
        if (!constants.isEmpty()) {
            type.addMethod(Specs.listing(method, element, constants).build());
        }
    }
}

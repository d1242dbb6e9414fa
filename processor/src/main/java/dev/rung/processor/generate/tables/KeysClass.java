package dev.rung.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.head.HeadTable;
import java.util.List;
import org.jooq.ForeignKey;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;

/** The primary, unique and foreign keys of a schema. */
final class KeysClass {

    private final SchemaMembers members;
    private final List<HeadTable> all;
    private final Naming naming;
    private final TypeSpec.Builder type;

    KeysClass(SchemaMembers members, List<HeadTable> all, Naming naming) {
        this.members = members;
        this.all = all;
        this.naming = naming;
        this.type = Specs.type(naming.keys(members.schema()), "The keys of {@code " + members.schema() + "}");
    }

    TypeSpec type() {
        members.tables().forEach(this::uniqueKeys);
        members.tables().forEach(this::foreignKeys);
        return type.build();
    }

    private void uniqueKeys(HeadTable table) {
        for (var key : table.keys()) {
            type.addField(Specs.constant(Specs.generic(UniqueKey.class, naming.record(table)), naming.key(key.name()))
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

    private void foreignKeys(HeadTable table) {
        for (var reference : table.references()) {
            var referenced = Paths.referenced(reference, all);
            type.addField(Specs.constant(
                            Specs.generic(ForeignKey.class, naming.record(table), naming.record(referenced)),
                            naming.reference(table, reference))
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
}

package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.head.Head.HeadDomain;
import dev.rung.processor.head.HeadTable;
import dev.rung.processor.head.HeadTable.HeadIndex;
import dev.rung.processor.head.HeadType;
import java.util.List;
import org.jooq.Domain;
import org.jooq.Index;
import org.jooq.OrderField;
import org.jooq.Sequence;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.LazySchema;
import org.jspecify.annotations.Nullable;

/** What there is once for a schema: the constants of its tables, its indexes, its sequences and its domains. */
final class GlobalReferences {

    private final SchemaMembers members;
    private final Naming naming;

    GlobalReferences(SchemaMembers members, Naming naming) {
        this.members = members;
        this.naming = naming;
    }

    private TypeSpec.Builder type(ClassName name, String what) {
        return Specs.type(name, "The " + what + " of {@code " + members.schema() + "}");
    }

    TypeSpec tables() {
        var type = type(naming.tables(members.schema()), "tables");
        for (var table : members.tables()) {
            type.addField(Specs.constant(naming.table(table), naming.constant(table))
                    .addJavadoc("The table {@code $L.$L}.\n", table.schema(), table.name())
                    .initializer("$L.$L", naming.table(table).canonicalName(), naming.constant(table))
                    .build());
        }
        return type.build();
    }

    TypeSpec indexes() {
        var type = type(naming.indexes(members.schema()), "indexes");
        for (var table : members.tables()) {
            for (var index : table.indexes()) {
                type.addField(Specs.constant(ClassName.get(Index.class), naming.constant(index.name()))
                        .initializer(
                                "$T.createIndex($T.name($S), $T.$L, new $T[] {$L}, $L)",
                                Internal.class,
                                DSL.class,
                                index.name(),
                                naming.table(table),
                                naming.constant(table),
                                OrderField.class,
                                elements(table, index),
                                index.unique())
                        .build());
            }
        }
        return type.build();
    }

    private CodeBlock elements(HeadTable table, HeadIndex index) {
        return index.elements().stream()
                .map(element -> CodeBlock.of(
                        "$T.$L.$L$L",
                        naming.table(table),
                        naming.constant(table),
                        naming.column(table, element.column()),
                        element.descending() ? ".desc()" : ""))
                .collect(CodeBlock.joining(", "));
    }

    TypeSpec sequences() {
        var type = type(naming.sequences(members.schema()), "sequences");
        for (var sequence : members.sequences()) {
            var number = BuiltInType.of(new HeadType(null, sequence.type(), List.of(), false, null, null));
            type.addField(Specs.constant(Specs.generic(Sequence.class, number.java()), naming.constant(sequence.name()))
                    .addJavadoc("The sequence {@code $L.$L}.\n", sequence.schema(), sequence.name())
                    .initializer(
                            "$T.createSequence($S, $T.$L, $L.nullable(false), $L, $L, $L, $L, $L, null)",
                            Internal.class,
                            sequence.name(),
                            naming.schemaClass(members.schema()),
                            naming.constant(members.schema()),
                            number.expression(),
                            literal(sequence.start()),
                            literal(sequence.increment()),
                            literal(sequence.least()),
                            literal(sequence.greatest()),
                            sequence.cycles())
                    .build());
        }
        return type.build();
    }

    private static String literal(@Nullable Long number) {
        return number == null ? "null" : number == number.intValue() ? number.toString() : number + "L";
    }

    TypeSpec domains() {
        var type = type(naming.domains(members.schema()), "domains");
        for (var domain : members.domains()) {
            var made = ColumnType.of(domain, naming);
            type.addField(Specs.constant(Specs.generic(Domain.class, made.java().box()), naming.constant(domain.name()))
                    .addJavadoc("The domain {@code $L.$L}.\n", domain.schema(), domain.name())
                    .initializer(
                            "$T.createDomain(new $T($T.name($S), $T.comment(\"\"), () -> $T.$L), $T.name($S), $L$L)",
                            Internal.class,
                            LazySchema.class,
                            DSL.class,
                            members.schema(),
                            DSL.class,
                            naming.schemaClass(members.schema()),
                            naming.constant(members.schema()),
                            DSL.class,
                            domain.name(),
                            made.expression(),
                            checks(domain))
                    .build());
        }
        return type.build();
    }

    private static CodeBlock checks(HeadDomain domain) {
        return domain.checks().stream()
                .map(check -> CodeBlock.of(
                        ", $T.createCheck(null, null, $S)", Internal.class, "CHECK (" + check.expression() + ")"))
                .collect(CodeBlock.joining(""));
    }
}

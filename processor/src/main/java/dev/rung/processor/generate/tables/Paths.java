package dev.rung.processor.generate.tables;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.replay.HeadTable;
import dev.rung.processor.replay.HeadTable.HeadReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods of a table that lead over its foreign keys, there and back: jOOQ's implicit joins. */
final class Paths {

    private final HeadTable table;
    private final List<HeadTable> all;
    private final Naming naming;
    private final TypeSpec.Builder type;
    private final Set<String> names = new HashSet<>();

    Paths(HeadTable table, List<HeadTable> all, Naming naming, TypeSpec.Builder type) {
        this.table = table;
        this.all = all;
        this.naming = naming;
        this.type = type;
    }

    static HeadTable referenced(HeadReference reference, List<HeadTable> all) {
        return all.stream()
                .filter(table -> refersTo(reference, table))
                .findFirst()
                .orElseThrow();
    }

    private static boolean refersTo(HeadReference reference, HeadTable table) {
        return reference.schema().equals(table.schema()) && reference.table().equals(table.name());
    }

    void add() {
        for (var reference : table.references()) {
            var to = referenced(reference, all);
            add(to, name(table, to, to, reference), "this, $T.$L, null", table, reference);
        }
        for (var from : all) {
            for (var reference : from.references()) {
                if (refersTo(reference, table)) {
                    add(from, name(from, table, from, reference), "this, null, $T.$L.getInverseKey()", from, reference);
                }
            }
        }
    }

    /** The name of the table at the other end, or of the key where two keys join the same tables. */
    private String name(HeadTable from, HeadTable to, HeadTable end, HeadReference reference) {
        boolean isOnly =
                from.references().stream().filter(other -> refersTo(other, to)).count() == 1;
        return naming.pathMethod(isOnly ? end.name() : reference.name());
    }

    private void add(HeadTable end, String name, String arguments, HeadTable from, HeadReference reference) {
        if (!names.add(name)) {
            return;
        }
        var path = naming.path(end);
        var keys = naming.keys(from.schema());
        type.addField(FieldSpec.builder(path, "_" + name, Modifier.PRIVATE, Modifier.TRANSIENT)
                .build());
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "The table {@code $L.$L}, joined by {@code $L}.\n", end.schema(), end.name(), reference.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(path)
                .beginControlFlow("if (_$L == null)", name)
                .addStatement(
                        "_$L = new $T($L)",
                        name,
                        path,
                        CodeBlock.of(arguments, keys, naming.reference(from, reference)))
                .endControlFlow()
                .addStatement("return _$L", name)
                .build());
    }
}

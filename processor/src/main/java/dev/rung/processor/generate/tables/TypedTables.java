package dev.rung.processor.generate.tables;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.rung.processor.head.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the schema at head, below a package. */
public final class TypedTables {

    /** The option that names the package; without it there are no typed tables. */
    public static final String OPTION = "rung.tables";

    /** What a compiler may say of code as jOOQ's generator writes it, in any version of Java and of jOOQ. */
    private static final CodeBlock QUIET = Stream.of(
                    "all", "unchecked", "rawtypes", "serial", "deprecation", "removal", "this-escape")
            .map(warning -> CodeBlock.of("$S", warning))
            .collect(CodeBlock.joining(", "));

    private final Head head;
    private final Naming naming;
    private final List<JavaFile> files = new ArrayList<>();

    /**
     * The classes of a schema.
     *
     * @param packageName the package
     * @param head the schema
     */
    public TypedTables(String packageName, Head head) {
        this.head = head;
        this.naming = new Naming(packageName, head);
    }

    /** A sentence for each name of Java that different names of the schema would take: then nothing can be written. */
    public List<String> clashes() {
        return Clashes.of(head, naming);
    }

    /** All of them, in an order that depends on nothing but the schema. */
    public List<JavaFile> files() {
        add(naming.catalog(), CatalogClass.of(naming));
        naming.schemas().forEach(this::schema);
        head.enums().forEach(type -> add(naming.enumeration(type), EnumClass.of(type, naming)));
        for (var table : head.tables()) {
            add(naming.table(table), new TableClass(table, head.tables(), naming).type());
            add(naming.record(table), RecordClass.of(table, naming));
        }
        return List.copyOf(files);
    }

    private void schema(String schema) {
        var members = SchemaMembers.of(schema, head);
        var references = new GlobalReferences(members, naming);
        add(naming.schemaClass(schema), new SchemaClass(members, naming).type());
        if (!members.tables().isEmpty()) {
            add(naming.tables(schema), references.tables());
        }
        if (members.hasKeys()) {
            add(naming.keys(schema), new KeysClass(members, head.tables(), naming).type());
        }
        if (members.hasIndexes()) {
            add(naming.indexes(schema), references.indexes());
        }
        if (!members.sequences().isEmpty()) {
            add(naming.sequences(schema), references.sequences());
        }
        if (!members.domains().isEmpty()) {
            add(naming.domains(schema), references.domains());
        }
    }

    private void add(ClassName name, TypeSpec type) {
        var quiet = type.toBuilder()
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$L}", QUIET)
                        .build())
                .build();
        files.add(JavaFile.builder(name.packageName(), quiet)
                .addFileComment("Written by Rung from the schema at head.")
                .indent("    ")
                .build());
    }
}

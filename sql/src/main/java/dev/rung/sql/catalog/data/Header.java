package dev.rung.sql.catalog.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The first lines of the file: which versions it knows, and how long each section is, so that one of them can be read without the others.
 *
 * @param oldest the oldest version
 * @param newest the newest version
 * @param starts where each section starts, in bytes
 * @param lengths how long each section is, in bytes
 */
record Header(int oldest, int newest, Map<Section, Integer> starts, Map<Section, Integer> lengths) {

    private static final String FILE = "catalogs.tsv";

    /** The header of the file that this library brings along. */
    static final Header OF_FILE = read();

    private static Header read() {
        try (var file = new BufferedInputStream(open())) {
            var versions = line(file).split(" ");
            var starts = new EnumMap<Section, Integer>(Section.class);
            var lengths = new EnumMap<Section, Integer>(Section.class);
            int end = String.join(" ", versions).length() + 1;
            int start = 0;
            for (var line = line(file); !line.isEmpty(); line = line(file)) {
                int space = line.indexOf(' ');
                var section = Section.valueOf(line.substring(0, space));
                starts.put(section, start);
                lengths.put(section, Integer.parseInt(line.substring(space + 1)));
                start += lengths.get(section);
                end += line.length() + 1;
            }
            int first = end + 1;
            starts.replaceAll((section, offset) -> offset + first);
            return new Header(Integer.parseInt(versions[1]), Integer.parseInt(versions[2]), starts, lengths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(InputStream file) throws IOException {
        var line = new StringBuilder();
        for (int next = file.read(); next != '\n' && next >= 0; next = file.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /** The lines of a section. */
    String text(Section section) {
        try (var file = open()) {
            file.skipNBytes(starts.getOrDefault(section, 0));
            return new String(file.readNBytes(lengths.getOrDefault(section, 0)), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(Header.class.getResourceAsStream(FILE), FILE);
    }
}

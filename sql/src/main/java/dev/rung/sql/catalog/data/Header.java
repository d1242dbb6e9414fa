package dev.rung.sql.catalog.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The first lines of the file: which versions it knows, and how long each section is, so that one of them can be read without the
 * others. A compiler pays for it at each start, hence the plain loops.
 */
final class Header {

    private static final String FILE = "catalogs.tsv";

    /** The header of the file that this library brings along. */
    static final Header OF_FILE = read();

    private final int oldest;
    private final int newest;

    /** Where each section starts, in bytes, and at last where the file ends. */
    private final int[] starts;

    private Header(int oldest, int newest, int[] starts) {
        this.oldest = oldest;
        this.newest = newest;
        this.starts = starts;
    }

    private static Header read() {
        try (var file = new BufferedInputStream(open())) {
            var versions = line(file);
            int length = versions.length() + 1;
            var starts = new int[Section.values().length + 1];
            for (int i = 1; i < starts.length; i++) {
                var line = line(file);
                length += line.length() + 1;
                starts[i] = starts[i - 1] + Integer.parseInt(line.substring(line.indexOf(' ') + 1));
            }
            for (int i = 0; i < starts.length; i++) {
                starts[i] += length + 1;
            }
            int space = versions.lastIndexOf(' ');
            return new Header(
                    Integer.parseInt(versions.substring(versions.indexOf(' ') + 1, space)),
                    Integer.parseInt(versions.substring(space + 1)),
                    starts);
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

    int oldest() {
        return oldest;
    }

    int newest() {
        return newest;
    }

    /** The lines of a section. */
    String text(Section section) {
        int start = starts[section.ordinal()];
        int end = starts[section.ordinal() + 1];
        try (var file = open()) {
            file.skipNBytes(start);
            return new String(file.readNBytes(end - start), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(Header.class.getResourceAsStream(FILE), FILE);
    }
}

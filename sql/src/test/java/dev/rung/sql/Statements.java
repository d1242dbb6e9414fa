package dev.rung.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The statements that the tests of the reader are made on: one file for each family under {@code statements}. */
final class Statements {

    /**
     * A statement that is wrong.
     *
     * @param sql its text
     * @param place the place of what is wrong
     */
    record Wrong(String sql, Place place) {

        /** The place is marked by {@code «} and {@code »}. */
        static Wrong of(String marked) {
            int start = marked.indexOf('«');
            int end = marked.indexOf('»');
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("nothing is marked: " + marked);
            }
            return new Wrong(marked.replace("«", "").replace("»", ""), new Place(start, end - 1));
        }

        @Override
        public String toString() {
            return sql.substring(0, place.start()) + "«" + place.in(sql) + "»" + sql.substring(place.end());
        }
    }

    private Statements() {}

    /** The statements that PostgreSQL reads. */
    static Stream<String> right() {
        return files("statements")
                .flatMap(file -> SqlScript.statements(read(file)).stream())
                .map(SqlScript.Part::sql);
    }

    /** The statements that PostgreSQL's grammar refuses, one on each line of their files. */
    static Stream<Wrong> wrong() {
        return marked("statements/wrong");
    }

    /** The statements that PostgreSQL's grammar reads and that PostgreSQL refuses whatever there is in the database. */
    static Stream<Wrong> contradictory() {
        return marked("statements/contradictory");
    }

    private static Stream<Wrong> marked(String folder) {
        return files(folder)
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank())
                .map(Wrong::of);
    }

    private static Stream<Path> files(String folder) {
        try {
            var path = Path.of(Objects.requireNonNull(Statements.class.getResource("/" + folder))
                    .toURI());
            try (var files = Files.list(path)) {
                return List.copyOf(files.filter(Files::isRegularFile).sorted().toList()).stream();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

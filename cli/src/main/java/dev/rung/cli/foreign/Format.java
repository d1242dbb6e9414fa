package dev.rung.cli.foreign;

import java.util.List;
import java.util.stream.Stream;

/** How a tool lays out its migrations. */
sealed interface Format permits Flyway, Goose, Dbmate, FilePairs, FolderPairs, PlainFiles {

    /** How people call it. */
    String name();

    /** Whether a directory is laid out so. */
    boolean recognizes(Directory directory);

    /** The migrations, in the order in which the tool would run them. */
    List<ForeignMigration> read(Directory directory);

    /** The files that are there and are not taken over, in sentences. */
    default List<String> leftOut(Directory directory) {
        return List.of();
    }

    /** Every format, the most telling first. */
    static Stream<Format> all() {
        return Stream.of(new Flyway(), new Goose(), new Dbmate(), new FilePairs(), new FolderPairs(), new PlainFiles());
    }
}

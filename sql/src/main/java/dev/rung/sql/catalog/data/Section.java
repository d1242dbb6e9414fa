package dev.rung.sql.catalog.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the file: lines about one kind of thing, in the order of their names. It is read when it is first asked for. */
public enum Section {
    /** {@code pg_get_keywords()}: word, category, and {@code as} if it is no label without it. */
    KEYWORDS,
    /** {@code pg_type} and {@code pg_range}, but for arrays and row types. */
    TYPES,
    /** {@code pg_cast}. */
    CASTS,
    /** {@code pg_operator}. */
    OPERATORS,
    /** {@code pg_proc} and {@code pg_aggregate}. */
    FUNCTIONS,
    /** {@code pg_opclass}. */
    OPERATOR_CLASSES,
    /** What is known by its name alone, under its kind. */
    NAMES,
    /** {@code pg_settings}, but for what an extension adds. */
    SETTINGS,
    /** {@code pg_class} and {@code pg_attribute}: tables and views of the schemas that PostgreSQL brings along. */
    RELATIONS;

    private volatile @Nullable Lines lines;

    /**
     * The oldest version of PostgreSQL that the file knows.
     *
     * @return the major version
     */
    public static int oldestVersion() {
        return Header.OF_FILE.oldest();
    }

    /**
     * The newest version of PostgreSQL that the file knows.
     *
     * @return the major version
     */
    public static int newestVersion() {
        return Header.OF_FILE.newest();
    }

    /**
     * All lines of a version.
     *
     * @param version the major version
     * @return the lines, sorted
     */
    public List<Row> rows(int version) {
        return lines().rows("", version);
    }

    /**
     * The lines of one name in a version.
     *
     * @param name what stands in their first field
     * @param version the major version
     * @return the lines, sorted
     */
    public List<Row> rows(String name, int version) {
        return lines().rows(name + "\t", version);
    }

    /**
     * The newest line of each name, whatever the version.
     *
     * @return the lines, sorted
     */
    public List<Row> newestRows() {
        return lines().newestRows();
    }

    /** Two threads that come first read it both, which does no harm. */
    private Lines lines() {
        var known = lines;
        if (known == null) {
            known = new Lines(Header.OF_FILE.text(this));
            lines = known;
        }
        return known;
    }
}

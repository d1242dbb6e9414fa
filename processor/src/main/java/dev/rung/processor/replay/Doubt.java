package dev.rung.processor.replay;

import dev.rung.processor.parse.SqlStatement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What cannot be known of a schema, since code ran in the database or a statement was not understood: nothing is said of it.
 *
 * @param names whatever such a statement mentions
 * @param isTotal whether anything may have happened
 * @param fromExtensions whether an extension may have brought relations and routines
 * @param typesFromExtensions whether an extension may have brought types
 */
record Doubt(PSet<String> names, boolean isTotal, boolean fromExtensions, boolean typesFromExtensions) {

    static final Doubt NONE = new Doubt(HashTreePSet.empty(), false, false, false);

    /** Extensions that bring neither relations nor code that changes a schema. */
    private static final Set<String> HARMLESS = Set.of(
            "plpgsql",
            "uuid-ossp",
            "pgcrypto",
            "citext",
            "hstore",
            "pg_trgm",
            "btree_gin",
            "btree_gist",
            "unaccent",
            "ltree",
            "intarray",
            "fuzzystrmatch",
            "tablefunc",
            "cube",
            "earthdistance",
            "isn",
            "vector",
            "pg_prewarm",
            "bloom",
            "seg");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_\\x80-\\uFFFF][A-Za-z0-9_$\\x80-\\uFFFF]*");

    Doubt about(String sql) {
        var more = names;
        var words = WORD.matcher(sql);
        while (words.find()) {
            more = more.plus(words.group().toLowerCase(Locale.ROOT));
        }
        return new Doubt(more, isTotal, fromExtensions, typesFromExtensions);
    }

    Doubt aboutName(String name) {
        return new Doubt(names.plus(name.toLowerCase(Locale.ROOT)), isTotal, fromExtensions, typesFromExtensions);
    }

    Doubt total() {
        return new Doubt(names, true, fromExtensions, typesFromExtensions);
    }

    Doubt afterCreating(SqlStatement.CreateObject extension) {
        return new Doubt(
                names,
                isTotal,
                fromExtensions || !HARMLESS.contains(extension.object().name().name()),
                true);
    }

    boolean covers(String name) {
        return isTotal || names.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return names.isEmpty() && !isTotal;
    }
}

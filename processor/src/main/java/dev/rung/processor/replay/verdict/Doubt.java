package dev.rung.processor.replay.verdict;

import java.util.Locale;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What cannot be known of a schema, since code ran in the database or a statement was not understood: nothing is said of it.
 *
 * @param names whatever such a statement mentions
 * @param isTotal whether anything may have happened
 * @param isOfExtensions whether an extension may have brought routines, types, operators and casts
 * @param isOfRelations whether an extension may have brought relations, or made some of late
 */
public record Doubt(PSet<String> names, boolean isTotal, boolean isOfExtensions, boolean isOfRelations) {

    /** Everything is known. */
    public static final Doubt NONE = new Doubt(HashTreePSet.empty(), false, false, false);

    Doubt about(Iterable<String> more) {
        var all = names;
        for (var name : more) {
            all = all.plus(name.toLowerCase(Locale.ROOT));
        }
        return new Doubt(all, isTotal, isOfExtensions, isOfRelations);
    }

    Doubt total() {
        return new Doubt(names, true, isOfExtensions, isOfRelations);
    }

    Doubt withExtension() {
        return new Doubt(names, isTotal, true, isOfRelations);
    }

    Doubt withRelations() {
        return new Doubt(names, isTotal, true, true);
    }

    /** Both together. */
    public Doubt and(Doubt other) {
        return new Doubt(
                names.plusAll(other.names),
                isTotal || other.isTotal,
                isOfExtensions || other.isOfExtensions,
                isOfRelations || other.isOfRelations);
    }

    /** Whether nothing can be said of what has a name. */
    public boolean covers(String name) {
        return isTotal || names.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether all names can be spoken of. */
    public boolean isEmpty() {
        return names.isEmpty() && !isTotal;
    }
}

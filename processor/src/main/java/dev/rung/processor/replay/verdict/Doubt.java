package dev.rung.processor.replay.verdict;

import java.util.Locale;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What cannot be known of a schema, since code ran in the database or a statement was not understood: nothing is said of it.
 *
 * @param names whatever such a statement mentions
 * @param isTotal whether anything may have happened
 * @param relationsOfExtensions whether an extension may have brought relations and routines
 * @param typesOfExtensions whether an extension may have brought types, operators and operator classes
 */
public record Doubt(PSet<String> names, boolean isTotal, boolean relationsOfExtensions, boolean typesOfExtensions) {

    /** Everything is known. */
    public static final Doubt NONE = new Doubt(HashTreePSet.empty(), false, false, false);

    Doubt about(Iterable<String> more) {
        var all = names;
        for (var name : more) {
            all = all.plus(name.toLowerCase(Locale.ROOT));
        }
        return new Doubt(all, isTotal, relationsOfExtensions, typesOfExtensions);
    }

    Doubt total() {
        return new Doubt(names, true, relationsOfExtensions, typesOfExtensions);
    }

    Doubt withExtension(boolean bringsRelations) {
        return new Doubt(names, isTotal, relationsOfExtensions || bringsRelations, true);
    }

    /** Both together. */
    public Doubt and(Doubt other) {
        return new Doubt(
                names.plusAll(other.names),
                isTotal || other.isTotal,
                relationsOfExtensions || other.relationsOfExtensions,
                typesOfExtensions || other.typesOfExtensions);
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

package dev.rung.catalog;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a schema.
 *
 * @param name its name with its schema, quoted where SQL needs it; of a part of a relation, with the relation's name before it
 * @param kind such as {@code table} or {@code index}
 */
record CatalogObject(String name, String kind) implements Comparable<CatalogObject> {

    private static final Comparator<CatalogObject> ORDER =
            Comparator.comparing(CatalogObject::name).thenComparing(CatalogObject::kind);
    private static final Set<String> PARTS = Set.of("column", "constraint", "index", "trigger", "rule", "policy");

    /** The name of the relation or domain that it comes and goes with, or null if it stands for itself. */
    @Nullable
    String whole() {
        return PARTS.contains(kind) ? name.substring(0, lastDot(name)) : null;
    }

    /** {@code index `users_email_idx` on `users`}, {@code column `users.email`}, {@code table `ops.jobs`}. */
    @Override
    public String toString() {
        var whole = whole();
        return whole == null || kind.equals("column")
                ? kind + " `" + unqualified(name) + "`"
                : kind + " `" + name.substring(whole.length() + 1) + "` on `" + unqualified(whole) + "`";
    }

    /** The name as one writes it: the schema {@code public} goes without saying. */
    private static String unqualified(String name) {
        return name.startsWith("public.") ? name.substring("public.".length()) : name;
    }

    /** The last dot that does not stand inside a quoted name. */
    private static int lastDot(String name) {
        boolean quoted = false;
        int at = name.length() - 1;
        while (quoted || name.charAt(at) != '.') {
            quoted ^= name.charAt(at--) == '"';
        }
        return at;
    }

    @Override
    public int compareTo(CatalogObject other) {
        return ORDER.compare(this, other);
    }
}

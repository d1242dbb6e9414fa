package dev.rung.processor.parse;

import org.jspecify.annotations.Nullable;

/**
 * A part of a statement that is kept as text: an expression, a query, the body of a function. Two fragments are equal when PostgreSQL
 * would keep the same; where that is not certain they count as equal, so that nobody is accused without need.
 *
 * @param text as written
 * @param exact whether every character counts, as in the body of a function or a comment
 */
public record Fragment(String text, boolean exact) {

    /** Something that PostgreSQL parses, so that its layout does not matter. */
    public static Fragment code(String text) {
        return new Fragment(text, false);
    }

    /** Something that PostgreSQL keeps to the letter. */
    public static Fragment exact(String text) {
        return new Fragment(text, true);
    }

    /** The same with an identifier replaced, as PostgreSQL shows it after a rename. */
    public Fragment renamed(String from, String to) {
        return exact ? this : code(Canonical.renamed(text, from, to));
    }

    /** Whether it differs from another in nothing but white space. */
    public boolean differsInWhiteSpaceOnly(Fragment other) {
        return !equals(other) && text.replaceAll("\\s+", "").equals(other.text.replaceAll("\\s+", ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fragment that
                && (text.equals(that.text) || (!exact && !that.exact && Canonical.same(text, that.text)));
    }

    @Override
    public int hashCode() {
        return exact ? text.hashCode() : 0;
    }

    @Override
    public String toString() {
        return text;
    }
}

package dev.rung.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two snapshots.
 *
 * @param kind the kind of the object, such as {@code table}, {@code column} or {@code index}
 * @param name its name with its schema, quoted where SQL needs it; of a part of a relation, with the relation's name before it,
 *     as {@code public.users.email}
 * @param property what is different of it, such as {@code type}; or null when the object itself came or went
 * @param before what it was, or null when it was not there
 * @param after what it is, or null when it is not there
 */
public record CatalogChange(
        String kind,
        String name,
        @Nullable String property,
        @Nullable String before,
        @Nullable String after) {

    /**
     * What is said where two snapshots differ.
     *
     * @param extra of an object that only the second has, such as {@code is left behind}
     * @param missing of an object that only the first has, such as {@code is missing}
     * @param was between a property in the second and what it is in the first, such as {@code , before it was}
     * @param had between a property in the second and the word {@code none}, such as {@code , before it had}
     */
    public record Wording(String extra, String missing, String was, String had) {

        /** Of a schema before something and after it. */
        public static final Wording OF_TIME =
                new Wording("is left behind", "is missing", ", before it was", ", before it had");

        /** Of the schema that {@link dev.rung.Effect} declares and the one that the migration makes. */
        public static final Wording OF_EFFECT = new Wording(
                "is made by up(), and not by the effect",
                "is made by the effect, and not by up()",
                "; the effect makes it",
                "; the effect gives it");
    }

    static final String COLUMN_ORDER = "column order";
    private static final String YES = "yes";

    /**
     * Whether nothing but the order of a relation's columns is different, which PostgreSQL cannot put back without writing the
     * table anew, and which only statements notice that name no columns.
     *
     * @return whether it is the order of columns
     */
    public boolean isColumnOrder() {
        return COLUMN_ORDER.equals(property);
    }

    /**
     * The difference in words: what, where, before and after.
     *
     * @return one sentence, such as {@code index `users_email_idx` on `users` is left behind}, or
     *     {@code column `users.email` has type `text`, before it was `varchar(20)`}
     */
    public String sentence() {
        return sentence(Wording.OF_TIME);
    }

    /**
     * The difference in the words of who compares.
     *
     * @param wording what the two snapshots are called
     * @return one sentence
     */
    public String sentence(Wording wording) {
        var object = new CatalogObject(name, kind).toString();
        if (property == null) {
            return object + " " + (before == null ? wording.extra() : wording.missing());
        }
        if (YES.equals(before) && after == null || YES.equals(after) && before == null) {
            return "%s is %s`%s`%s%s"
                    .formatted(
                            object, after == null ? "not " : "", property, wording.was(), before == null ? " not" : "");
        }
        if (before == null) {
            return "%s has %s %s%s none".formatted(object, property, quoted(after), wording.had());
        }
        if (after == null) {
            return "%s has no %s%s %s".formatted(object, property, wording.was(), quoted(before));
        }
        return isLong(before) || isLong(after)
                ? longSentence(object, before.lines().toList(), after.lines().toList(), wording)
                : "%s has %s %s%s %s".formatted(object, property, quoted(after), wording.was(), quoted(before));
    }

    /** Names the first line that differs. */
    private String longSentence(String object, List<String> before, List<String> after, Wording wording) {
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "%s has another %s: line %d is %s%s %s"
                .formatted(object, property, line + 1, line(after, line), wording.was(), line(before, line));
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? quoted(lines.get(number).strip()) : "not there";
    }

    private static boolean isLong(String value) {
        return value.strip().contains("\n");
    }

    private static String quoted(@Nullable String value) {
        var text = value == null ? "" : value.strip();
        return "`" + text.lines().findFirst().orElse("") + (isLong(text) ? " …" : "") + "`";
    }

    /** The {@linkplain #sentence() sentence}. */
    @Override
    public String toString() {
        return sentence();
    }
}

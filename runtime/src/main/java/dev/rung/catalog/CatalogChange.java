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
        var object = new CatalogObject(name, kind).toString();
        if (property == null) {
            return object + (before == null ? " is left behind" : " is missing");
        }
        if (YES.equals(before) && after == null || YES.equals(after) && before == null) {
            return "%s is %s`%s`, before it was%s"
                    .formatted(object, after == null ? "not " : "", property, before == null ? " not" : "");
        }
        if (before == null) {
            return "%s has %s %s, before it had none".formatted(object, property, quoted(after));
        }
        if (after == null) {
            return "%s has no %s, before it was %s".formatted(object, property, quoted(before));
        }
        return isLong(before) || isLong(after)
                ? longSentence(object, before.lines().toList(), after.lines().toList())
                : "%s has %s %s, before it was %s".formatted(object, property, quoted(after), quoted(before));
    }

    /** Names the first line that differs. */
    private String longSentence(String object, List<String> before, List<String> after) {
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "%s has another %s: line %d is %s, before it was %s"
                .formatted(object, property, line + 1, line(after, line), line(before, line));
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

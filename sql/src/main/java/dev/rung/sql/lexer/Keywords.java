package dev.rung.sql.lexer;

import dev.rung.sql.catalog.data.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of all versions of PostgreSQL, and where each of them may be a name: what the newest version that has it says
 * ({@code pg_get_keywords()}).
 */
public final class Keywords {

    /** What kinds of names a keyword may be. */
    public enum Category {
        /** Any name. */
        UNRESERVED,
        /** The name of a column or a table, but of no function and no type. */
        COLUMN_NAME,
        /** The name of a function or a type, but of no column and no table. */
        TYPE_OR_FUNCTION_NAME,
        /** No name but a label behind {@code as}. */
        RESERVED;

        /**
         * The category of a letter.
         *
         * @param letter as {@code pg_get_keywords()} has it, but large
         * @return the category
         */
        public static Category of(String letter) {
            return switch (letter) {
                case "U" -> UNRESERVED;
                case "C" -> COLUMN_NAME;
                case "T" -> TYPE_OR_FUNCTION_NAME;
                default -> RESERVED;
            };
        }
    }

    private static final Map<String, Category> CATEGORIES = new HashMap<>();
    private static final Set<String> NEED_AS = new HashSet<>();

    static {
        for (var row : Section.KEYWORDS.newestRows()) {
            CATEGORIES.put(row.text(0), Category.of(row.text(1)));
            if (!row.text(2).isEmpty()) {
                NEED_AS.add(row.text(0));
            }
        }
    }

    private Keywords() {}

    /**
     * What a word may be.
     *
     * @param word a word in small letters
     * @return its category, or null if it is no keyword
     */
    public static @Nullable Category category(String word) {
        return CATEGORIES.get(word);
    }

    /**
     * Whether a word is a keyword.
     *
     * @param word a word in small letters
     * @return whether it is
     */
    public static boolean contains(String word) {
        return CATEGORIES.containsKey(word);
    }

    /**
     * Whether a word, as a label of a column, needs {@code as} before it.
     *
     * @param word a word in small letters
     * @return whether it does
     */
    public static boolean needsAs(String word) {
        return NEED_AS.contains(word);
    }

    /**
     * Whether a name that is a keyword means itself only in quotes, in some place.
     *
     * @param name a name in small letters
     * @return whether it is a keyword that is reserved in some way
     */
    public static boolean needsQuotes(String name) {
        var category = CATEGORIES.get(name);
        return category != null && category != Category.UNRESERVED;
    }

    /**
     * All keywords.
     *
     * @return each in small letters
     */
    public static Set<String> all() {
        return Set.copyOf(CATEGORIES.keySet());
    }
}

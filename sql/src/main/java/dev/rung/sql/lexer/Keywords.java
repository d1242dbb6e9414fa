package dev.rung.sql.lexer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's keywords, and where each of them may be a name ({@code pg_get_keywords()}). */
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
        RESERVED
    }

    private static final Map<String, Category> CATEGORIES = new HashMap<>();
    private static final Set<String> NEED_AS = new HashSet<>();

    static {
        try (var file = Objects.requireNonNull(Keywords.class.getResourceAsStream("keywords.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var parts = line.split(" ");
                CATEGORIES.put(parts[0], categoryOf(parts[1]));
                if (parts.length > 2) {
                    NEED_AS.add(parts[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keywords() {}

    private static Category categoryOf(String code) {
        return switch (code) {
            case "U" -> Category.UNRESERVED;
            case "C" -> Category.COLUMN_NAME;
            case "T" -> Category.TYPE_OR_FUNCTION_NAME;
            default -> Category.RESERVED;
        };
    }

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

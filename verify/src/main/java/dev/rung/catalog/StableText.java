package dev.rung.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL says of an expression, in the form that stays as it is when PostgreSQL reads it again. It casts the list of
 * {@code IN} as a whole where it stands beside a {@code varchar}, and element by element once it has read that (seen with
 * PostgreSQL 18).
 */
final class StableText {

    private static final String ELEMENT = "'(?:[^']|'')*'::character varying";
    private static final Pattern WHOLE =
            Pattern.compile("\\(ARRAY\\[(" + ELEMENT + "(?:, " + ELEMENT + ")*)]\\)::text\\[]");
    private static final Pattern EACH = Pattern.compile(ELEMENT);

    private StableText() {}

    static String of(String text) {
        return text.contains("])::text[]") ? WHOLE.matcher(text).replaceAll(StableText::eachCast) : text;
    }

    private static String eachCast(MatchResult list) {
        var each = EACH.matcher(list.group(1))
                .replaceAll(element -> "(" + Matcher.quoteReplacement(element.group()) + ")::text");
        return Matcher.quoteReplacement("ARRAY[" + each + "]");
    }
}

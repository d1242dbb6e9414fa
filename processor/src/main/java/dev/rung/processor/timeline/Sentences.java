package dev.rung.processor.timeline;

import dev.rung.processor.replay.verdict.Difference;
import java.util.Optional;

/** Differences of two versions, in words: one for those who ask what a version does, and one for what a way down does not restore. */
final class Sentences {

    private static final int LONGEST = 60;

    private Sentences() {}

    /** What happens to an object on the way up, as in {@code column `users.email`: type was `text`, is `citext`}. */
    static String forward(Difference difference) {
        var object = object(difference);
        return switch (difference.how()) {
            case LEFT -> "new " + object;
            case LOST -> "dropped " + object;
            case RENAMED -> object + " is renamed to `" + difference.after().orElse("?") + "`";
            case REORDERED -> object + " has its columns in another order";
            case TURNED -> object + " is " + (difference.after().isPresent() ? "" : "no longer ") + property(difference);
            case CHANGED, UNDECIDED, LAID_OUT_ANEW -> changed(object, difference);
        };
    }

    /** What is not what it was after a way down. */
    static String afterDown(Difference difference) {
        var object = object(difference);
        return switch (difference.how()) {
            case LEFT -> "leaves " + object + " behind";
            case LOST -> "does not bring " + object + " back";
            case RENAMED -> "leaves " + object + " renamed";
            case REORDERED -> "brings " + object + " back with its columns in another order";
            case TURNED, CHANGED, UNDECIDED, LAID_OUT_ANEW ->
                "does not restore " + property(difference) + " of " + object;
        };
    }

    private static String changed(String object, Difference difference) {
        var property = property(difference);
        if (difference.before().isEmpty()) {
            return object + " gets " + property + " " + value(difference.after());
        }
        return difference.after().isEmpty()
                ? object + " loses its " + property + " " + value(difference.before())
                : "%s of %s: was %s, is %s".formatted(property, object, value(difference.before()), value(difference.after()));
    }

    private static String object(Difference difference) {
        return difference.kind().words() + " `" + difference.name() + "`"
                + difference.on().map(owner -> " on `" + owner + "`").orElse("");
    }

    private static String property(Difference difference) {
        return difference.property().orElse("");
    }

    /** Of a text of several lines, such as a function, nothing is quoted: it stands in the SQL. */
    private static String value(Optional<String> value) {
        var text = value.orElse("");
        return text.isEmpty()
                ? "nothing"
                : text.contains("\n") || text.length() > LONGEST ? "another text" : "`" + text + "`";
    }
}

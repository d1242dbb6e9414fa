package dev.rung.processor.timeline;

import dev.rung.processor.replay.verdict.Difference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences of two versions, in words: one for those who ask what a version does, and one for what a way down does not restore. */
final class Sentences {

    private static final int LONGEST = 60;
    private static final int MOST_COLUMNS = 8;

    private Sentences() {}

    /**
     * What happens to an object on the way up, as in {@code type of column `users.email`: was `text`, is `citext`}.
     *
     * @param difference what is another
     * @param relations the relations afterwards
     */
    static String forward(Difference difference, List<Relation> relations) {
        var object = object(difference);
        return switch (difference.how()) {
            case LEFT -> "new " + object + more(difference, relations);
            case LOST -> "dropped " + object;
            case RENAMED -> object + " is renamed to `" + difference.after().orElse("?") + "`";
            case REORDERED -> object + " has its columns in another order";
            case TURNED ->
                object + " is " + (difference.after().isPresent() ? "" : "no longer ") + property(difference);
            case CHANGED, UNDECIDED, LAID_OUT_ANEW -> changed(object, difference);
        };
    }

    /** The columns of a new table, and the type of a new column. */
    private static String more(Difference difference, List<Relation> relations) {
        return switch (difference.kind()) {
            case TABLE ->
                relations.stream()
                        .filter(relation -> relation.name().equals(difference.name()))
                        .findFirst()
                        .map(relation -> ": " + columns(relation))
                        .orElse("");
            case COLUMN ->
                relations.stream()
                        .filter(relation -> difference.name().startsWith(relation.name() + "."))
                        .flatMap(relation -> relation.columns().stream()
                                .filter(column -> difference.name().equals(relation.name() + "." + column.name())))
                        .findFirst()
                        .map(column -> ": `" + column.type() + "`" + (column.isNullable() ? "" : " not null"))
                        .orElse("");
            default -> "";
        };
    }

    private static String columns(Relation table) {
        int more = table.columns().size() - MOST_COLUMNS;
        return table.columns().stream()
                        .limit(MOST_COLUMNS)
                        .map(column -> "`" + column.name() + "`")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
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
                : "%s of %s: was %s, is %s"
                        .formatted(property, object, value(difference.before()), value(difference.after()));
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

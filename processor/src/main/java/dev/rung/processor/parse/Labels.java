package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The labels of an enum.
 *
 * @param values the labels, in their order
 */
public record Labels(List<String> values) {

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    /** The labels that a fragment holds which {@link #fragment} made. */
    public static Labels of(Fragment fragment) {
        return new Labels(LITERAL.matcher(fragment.text())
                .results()
                .map(label -> label.group(1).replace("''", "'"))
                .toList());
    }

    /** Them as one text. */
    public Fragment fragment() {
        return Fragment.exact(values.stream().map(SqlText::literal).collect(Collectors.joining(", ")));
    }

    /** With a label in place of another. */
    public Labels renamed(String from, String to) {
        return new Labels(
                values.stream().map(label -> label.equals(from) ? to : label).toList());
    }

    /** With a label before or after another, or as the last. */
    public Labels with(String label, @Nullable String neighbour, boolean before) {
        int place = neighbour == null ? -1 : values.indexOf(neighbour);
        var more = new ArrayList<>(values);
        more.add(place < 0 ? values.size() : before ? place : place + 1, label);
        return new Labels(more);
    }
}

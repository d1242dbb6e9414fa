package dev.rung.sql.body;

import dev.rung.sql.Place;
import dev.rung.sql.tree.TextConstant;

/** A text between quotes, and where each of its characters stands in the statement that it was written in. */
public final class BodyText {

    private final String text;
    private final int[] offsets;

    private BodyText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /**
     * The text of a constant.
     *
     * @param constant the constant
     * @param sql the statement that it was read from
     * @return its text with the way back
     */
    public static BodyText of(TextConstant constant, String sql) {
        var written = constant.place().in(sql);
        int length = constant.text().length();
        var offsets = written.startsWith("$")
                ? between(constant.place().start() + written.indexOf('$', 1) + 1, length)
                : new QuotedOffsets(written, constant.place().start()).of(length);
        return new BodyText(constant.text(), offsets);
    }

    /** Between dollars every character stands for itself. */
    private static int[] between(int start, int length) {
        var offsets = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            offsets[i] = start + i;
        }
        return offsets;
    }

    /**
     * The text without its quotes and escapes.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Where a part of the text stands in the statement.
     *
     * @param place the place in the text
     * @return the place in the statement
     */
    public Place inStatement(Place place) {
        return new Place(offset(place.start()), offset(place.end()));
    }

    private int offset(int index) {
        return offsets[Math.max(0, Math.min(index, text.length()))];
    }
}

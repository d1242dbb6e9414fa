package dev.rung.sql;

/**
 * Where something stands in the text that it was read from.
 *
 * <p>All places are equal: where something stands is no part of what it says, so that two trees are equal when they say the same.
 *
 * @param start the offset of its first character, counted in {@code char}s
 * @param end the offset behind its last character
 */
public record Place(int start, int end) {

    /** The place of what was not read from a text. */
    public static final Place NOWHERE = new Place(0, 0);

    /**
     * From the start of this place to the end of another.
     *
     * @param last the place of the last part
     * @return the place of the whole
     */
    public Place to(Place last) {
        return new Place(start, last.end);
    }

    /**
     * The text that stands here.
     *
     * @param sql the text that was read
     * @return the part of it
     */
    public String in(String sql) {
        return sql.substring(start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}

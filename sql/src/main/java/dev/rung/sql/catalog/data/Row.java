package dev.rung.sql.catalog.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the file. Empty fields at its end are left out; a last field such as {@code @15-16} says in which versions it is true.
 *
 * @param fields the fields
 * @param from the first version in which it is true
 * @param until the last version in which it is true
 */
public record Row(List<String> fields, int from, int until) {

    /** Stands for whatever version. */
    static final int ANY_VERSION = 0;

    private static final char RANGE = '@';

    /** Copies the list. */
    public Row {
        fields = List.copyOf(fields);
    }

    static Row of(String line) {
        var fields = split(line, '\t');
        var last = fields.get(fields.size() - 1);
        if (fields.size() == 1 || last.isEmpty() || last.charAt(0) != RANGE) {
            return new Row(fields, 0, Integer.MAX_VALUE);
        }
        int dash = last.indexOf('-');
        var from = last.substring(1, dash);
        var until = last.substring(dash + 1);
        return new Row(
                fields.subList(0, fields.size() - 1),
                from.isEmpty() ? 0 : Integer.parseInt(from),
                until.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(until));
    }

    boolean isOf(int version) {
        return version == ANY_VERSION || from <= version && version <= until;
    }

    /**
     * A field.
     *
     * @param index its number, from 0
     * @return its text, empty if it is not there
     */
    public String text(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /**
     * A field that is a list.
     *
     * @param index its number, from 0
     * @param separator what stands between its elements
     * @return the elements, none if it is not there
     */
    public List<String> list(int index, char separator) {
        var text = text(index);
        return text.isEmpty() ? List.of() : split(text, separator);
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}

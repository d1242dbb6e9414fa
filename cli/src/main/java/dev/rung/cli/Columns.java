package dev.rung.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines in columns that fit a terminal: the widest text gives way first, down to what one still reads, and then the ends of lines do.
 *
 * @param lines the lines, all with as many texts
 */
record Columns(List<List<String>> lines) {

    private static final String GAP = "  ";
    private static final String CUT = "…";
    private static final int LEAST = 12;

    /** The lines, none of them longer than a width. */
    List<String> fitting(int width) {
        var widths = widths();
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (excess > 0) {
            int widest = widest(widths);
            int less = Math.min(excess, widths[widest] - LEAST);
            if (less <= 0) {
                break;
            }
            widths[widest] -= less;
            excess -= less;
        }
        return lines.stream().map(line -> cut(line(line, widths), width)).toList();
    }

    private int[] widths() {
        int columns = lines.isEmpty() ? 1 : lines.get(0).size();
        return IntStream.range(0, columns)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElse(0);
    }

    private static String line(List<String> texts, int[] widths) {
        var parts = new ArrayList<String>();
        for (int column = 0; column < texts.size(); column++) {
            var text = cut(texts.get(column), widths[column]);
            parts.add(text + " ".repeat(widths[column] - text.length()));
        }
        return String.join(GAP, parts).stripTrailing();
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + CUT;
    }
}

package dev.rung.report.diagram;

/**
 * How large things are. Texts are in a font with characters of one width, so that it is known without one: 0.6 of the size of the font, as in
 * Menlo, Liberation Mono and DejaVu Sans Mono.
 */
final class Measure {

    static final double HEADER = 30;
    static final double ROW = 20;
    static final double FONT = 12;
    static final double TITLE_FONT = 13;
    static final double KEY_WIDTH = 30;
    static final double PADDING = 10;

    private static final double CHARACTER = 0.602;
    private static final double GAP = 18;
    private static final double LEAST = 110;
    private static final double FOOT = 6;

    private Measure() {}

    static double width(Diagram.Table table) {
        double title = text(table.name(), TITLE_FONT)
                + 2 * PADDING
                + (table.kind().equals("table") ? 0 : text(table.kind(), FONT) + GAP);
        double rows = table.rows().stream().mapToDouble(Measure::width).max().orElse(0);
        return Math.ceil(Math.max(LEAST, Math.max(title, rows)));
    }

    private static double width(Diagram.Row row) {
        return KEY_WIDTH + text(row.column().name(), FONT) + GAP + text(type(row), FONT) + PADDING;
    }

    static String type(Diagram.Row row) {
        return Types.brief(row.column().type())
                + (row.column().isNullable() ? " null" : "")
                + (row.referred().isEmpty() ? "" : " → " + row.referred());
    }

    static double text(String text, double font) {
        return text.codePoints()
                        .mapToDouble(character -> character < 0x1100 ? CHARACTER : 1.0)
                        .sum()
                * font;
    }

    static double height(Diagram.Table table) {
        int lines = table.rows().size() + (table.hidden() > 0 ? 1 : 0);
        return HEADER + lines * ROW + (lines > 0 ? FOOT : 0);
    }

    /** The middle of the row of a column, or of the header where it is not shown. */
    static double middle(Diagram.Table table, long column) {
        for (int index = 0; index < table.rows().size(); index++) {
            if (table.rows().get(index).column().id() == column) {
                return HEADER + index * ROW + ROW / 2 + 2;
            }
        }
        return HEADER / 2;
    }
}

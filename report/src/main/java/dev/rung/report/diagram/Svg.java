package dev.rung.report.diagram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a diagram as SVG 1.1, which stands alone: its colours follow the light or dark theme of who looks at it, and every name in it is text.
 */
public final class Svg {

    private static final int MARGIN = 16;

    private static final String STYLE = """
            .erd{--ground:#fff;--ink:#1d2430;--quiet:#5d6675;--line:#8a94a3;--box:#fff;--head:#eef1f5;--rim:#c8cfd9;\
            --added:#1a7f4b;--changed:#8a5a00;--dropped:#b3261e;--addedsoft:#e3f5ea;--changedsoft:#fdf1d8;--droppedsoft:#fce8e6;\
            font-family:ui-monospace,SFMono-Regular,Menlo,"Liberation Mono","DejaVu Sans Mono",Consolas,monospace;font-size:12px}
            @media(prefers-color-scheme:dark){.erd{--ground:#14171c;--ink:#e4e8ee;--quiet:#98a2b3;--line:#6b7686;--box:#1b2027;--head:#262d37;\
            --rim:#3a4350;--added:#6fd39b;--changed:#e8b95b;--dropped:#ff9a92;--addedsoft:#17332a;--changedsoft:#382d16;--droppedsoft:#3d2221}}
            .ground{fill:var(--ground)}.box{fill:var(--box);stroke:var(--rim)}.head{fill:var(--head)}text{fill:var(--ink)}
            .title{font-size:13px;font-weight:600}.type,.more{fill:var(--quiet)}.key{font-size:9px;fill:var(--quiet)}.primary{font-weight:600}
            .link{fill:none;stroke:var(--line)}.end{fill:var(--ground);stroke:var(--line)}
            .added .box,.link.added,.end.added{stroke:var(--added)}.added .head{fill:var(--addedsoft)}.added .title{fill:var(--added)}
            .changed .box{stroke:var(--changed)}.changed .head{fill:var(--changedsoft)}.changed .title{fill:var(--changed)}
            .dropped .box,.link.dropped,.end.dropped{stroke:var(--dropped);stroke-dasharray:4 3}.dropped .head{fill:var(--droppedsoft)}
            .dropped .title{fill:var(--dropped);text-decoration:line-through}
            .row.added{fill:var(--addedsoft)}.row.changed{fill:var(--changedsoft)}.row.dropped{fill:var(--droppedsoft)}
            text.added{fill:var(--added)}text.changed{fill:var(--changed)}text.dropped{fill:var(--dropped);text-decoration:line-through}
            """;

    /** Of the districts of a large diagram. */
    private static final String FRAME_STYLE =
            ".frame{fill:none;stroke:var(--rim)}.name{font-weight:600}.tied{font-size:18px;fill:var(--quiet)}\n";

    private final Diagram diagram;
    private final Layout layout;
    private final Picture picture;
    private final StringBuilder out = new StringBuilder();

    private Svg(Picture picture) {
        this.picture = picture;
        this.diagram = picture.diagram();
        this.layout = picture.layout();
    }

    /**
     * A diagram as SVG.
     *
     * @param diagram what is to be drawn
     * @param title what it shows, for those who do not see it
     * @return the text of the file
     */
    public static String of(Diagram diagram, String title) {
        return new Svg(Picture.of(diagram)).draw(title);
    }

    private String draw(String title) {
        int width = (int) Math.ceil(layout.width()) + 2 * MARGIN;
        int height = (int) Math.ceil(layout.height()) + 2 * MARGIN;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"erd\" role=\"img\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">"
                        .formatted(width, height));
        line("<title>" + escaped(title) + "</title>");
        line("<style>" + STYLE + (picture.frames().isEmpty() ? "" : FRAME_STYLE) + "</style>");
        line("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>".formatted(width, height));
        line("<g transform=\"translate(%1$d %1$d)\">".formatted(MARGIN));
        picture.frames().forEach(this::frame);
        diagram.links().forEach(this::link);
        diagram.tables().forEach(this::table);
        line("</g>");
        line("</svg>");
        return out.toString();
    }

    private void frame(Picture.Frame frame) {
        var box = frame.box();
        var left = number(box.x() + Picture.Frame.PADDING);
        line("<rect class=\"frame\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>"
                .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height())));
        line("<text class=\"name\" x=\"%s\" y=\"%s\" font-size=\"%s\">%s</text>"
                .formatted(left, number(box.y() + 46), number(frame.font()), escaped(frame.name())));
        line("<text class=\"tied\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(left, number(box.y() + 70), escaped(frame.tied())));
    }

    private void link(Diagram.Link link) {
        var points = layout.lines().get(link.reference().id());
        if (points == null) {
            return;
        }
        var marked = marked(link.mark());
        line("<path class=\"link%s\" d=\"%s\"><title>%s</title></path>"
                .formatted(marked, path(points), escaped(link.reference().name())));
        int last = points.size() - 1;
        line(CrowsFoot.many(link.reference().isUnique()).draw(points.get(0), points.get(1), marked));
        line(CrowsFoot.one(link.reference().isOptional()).draw(points.get(last), points.get(last - 1), marked));
    }

    private static String path(List<Layout.Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private void table(Diagram.Table table) {
        var box = layout.boxes().get(table.id());
        if (box == null) {
            return;
        }
        var width = number(box.width());
        line("<g class=\"table%s\" transform=\"translate(%s %s)\">"
                .formatted(marked(table.mark()), number(box.x()), number(box.y())));
        line("<rect class=\"box\" width=\"%s\" height=\"%s\" rx=\"5\"/>".formatted(width, number(box.height())));
        line("<path class=\"head\" d=\"M.5 %1$s V5.5 a5 5 0 0 1 5 -5 H%2$s a5 5 0 0 1 5 5 V%1$s z\"/>"
                .formatted(number(Measure.HEADER - 2), number(box.width() - 5.5)));
        line("<text class=\"title\" x=\"%s\" y=\"19\">%s</text>"
                .formatted(number(Measure.PADDING), escaped(table.name())));
        if (!table.kind().equals("table")) {
            line("<text class=\"type\" text-anchor=\"end\" x=\"%s\" y=\"19\">%s</text>"
                    .formatted(number(box.width() - Measure.PADDING), escaped(table.kind())));
        }
        double y = Measure.HEADER + 2;
        for (var row : table.rows()) {
            row(row, y, box.width());
            y += Measure.ROW;
        }
        if (table.hidden() > 0) {
            line("<text class=\"more\" x=\"%s\" y=\"%s\">+ %d more</text>"
                    .formatted(number(Measure.KEY_WIDTH), number(y + 14), table.hidden()));
        }
        line("</g>");
    }

    private void row(Diagram.Row row, double y, double width) {
        var column = row.column();
        if (row.mark() != Mark.SAME) {
            line("<rect class=\"row%s\" x=\"1\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                    .formatted(marked(row.mark()), number(y), number(width - 2), number(Measure.ROW)));
        }
        var key = column.isKey() ? "PK" : column.isReference() ? "FK" : "";
        if (!key.isEmpty()) {
            line("<text class=\"key\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(number(Measure.PADDING), number(y + 13.5), key));
        }
        line("<text class=\"%s%s\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(
                        column.isKey() ? "primary" : "column",
                        marked(row.mark()),
                        number(Measure.KEY_WIDTH),
                        number(y + 14),
                        escaped(column.name())));
        line("<text class=\"type\" text-anchor=\"end\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(number(width - Measure.PADDING), number(y + 14), escaped(Measure.type(row))));
    }

    private static String marked(Mark mark) {
        return mark == Mark.SAME ? "" : " " + mark.word();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** At most one digit, and no point where there is none. */
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** XML has no place for most control characters (XML 1.0, "Characters"). */
    private static boolean isAllowed(int character) {
        return character >= 0x20
                        && (character < 0xD800 || character > 0xDFFF)
                        && character != 0xFFFE
                        && character != 0xFFFF
                || character == '\t'
                || character == '\n';
    }
}

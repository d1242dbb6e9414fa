package dev.rung.report.diagram;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of which nothing is shown but their names, in columns: a list that one reads from top to bottom. */
final class Grid {

    private static final double GAP = 12;
    private static final double LINE = Measure.HEADER + 10;

    /** How much wider than high. */
    private static final double SHAPE = 1.5;

    private Grid() {}

    static Layout of(Diagram diagram) {
        int count = diagram.tables().size();
        double width =
                diagram.tables().stream().mapToDouble(Measure::width).max().orElse(0);
        int columns = (int) Math.max(1, Math.round(Math.sqrt(count * LINE / (width + GAP) * SHAPE)));
        int lines = (count + columns - 1) / columns;
        var boxes = new LinkedHashMap<Long, Layout.Box>();
        int index = 0;
        for (var table : diagram.tables()) {
            double x = index / lines * (width + GAP);
            double y = index % lines * LINE;
            boxes.put(table.id(), new Layout.Box(x, y, width, Measure.HEADER));
            index++;
        }
        int used = (count + lines - 1) / lines;
        return new Layout(used * (width + GAP) - GAP, lines * LINE - 10, boxes, Map.of());
    }
}

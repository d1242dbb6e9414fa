package dev.rung.report.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A diagram with the place of everything. Up to {@value #MANY} tables are laid out as one; more would be a tangle, and are cut into districts: each
 * is laid out by itself, a column that refers to another district says so in words, and so does the district.
 *
 * @param diagram what is drawn
 * @param layout where
 * @param frames the districts, none if there are few tables
 */
public record Picture(Diagram diagram, Layout layout, List<Frame> frames) {

    /** More tables than this have no picture of the whole in which lines can be followed. */
    public static final int MANY = 40;

    /** Copies the list. */
    public Picture {
        frames = List.copyOf(frames);
    }

    /**
     * The border of a district.
     *
     * @param name what it is called
     * @param ties the names of the districts that it most hangs together with
     * @param tables the ids of its tables, the main one first
     * @param box where
     */
    public record Frame(String name, List<String> ties, List<Long> tables, Layout.Box box) {

        static final double PADDING = 18;
        static final double HEADER = 84;
        private static final double FONT = 40;
        private static final double TIED_FONT = 18;
        private static final double LEAST = 200;

        /** Copies the lists. */
        public Frame {
            ties = List.copyOf(ties);
            tables = List.copyOf(tables);
        }

        /**
         * How large its name is written: as large as there is room for, so that it is read from afar.
         *
         * @return the size of the font
         */
        public double font() {
            return Math.min(FONT, (box.width() - 2 * PADDING) / Measure.text(name, 1));
        }

        /**
         * What it hangs together with, cut where there is no more room.
         *
         * @return names of districts, or nothing
         */
        public String tied() {
            var text = new StringBuilder();
            for (var tie : ties) {
                var more = (text.length() == 0 ? "with " : ", ") + tie;
                if (Measure.text(text + more, TIED_FONT) <= box.width() - 2 * PADDING) {
                    text.append(more);
                }
            }
            return text.toString();
        }

        private static Layout.Box round(Layout layout) {
            return new Layout.Box(
                    0, 0, Math.max(layout.width(), LEAST) + 2 * PADDING, layout.height() + HEADER + PADDING);
        }
    }

    /**
     * Of a diagram, large or small.
     *
     * @param diagram what is to be drawn
     * @return the picture, the same for the same diagram
     */
    public static Picture of(Diagram diagram) {
        return diagram.tables().size() > MANY
                ? inDistricts(diagram)
                : new Picture(diagram, Layout.of(diagram), List.of());
    }

    /**
     * Of a large diagram.
     *
     * @param diagram what is to be drawn
     * @return the picture in districts
     */
    public static Picture inDistricts(Diagram diagram) {
        var districts = Districts.of(diagram);
        boolean hasRows =
                diagram.tables().stream().anyMatch(table -> !table.rows().isEmpty());
        var parts = districts.stream()
                .map(district ->
                        diagram.apart(new LinkedHashSet<>(district.tables())).inOrder(district.tables()))
                .toList();
        var layouts = parts.stream()
                .map(part -> hasRows ? Layout.of(part) : Grid.of(part))
                .toList();
        return placed(districts, parts, layouts, new Ties(diagram, districts));
    }

    private static Picture placed(
            List<Districts.District> districts, List<Diagram> parts, List<Layout> layouts, Ties ties) {
        var shelves = Shelves.of(layouts.stream().map(Frame::round).toList());
        var frames = new ArrayList<Frame>();
        Map<Long, Layout.Box> boxes = new LinkedHashMap<>();
        Map<Long, List<Layout.Point>> lines = new LinkedHashMap<>();
        for (int index = 0; index < districts.size(); index++) {
            var district = districts.get(index);
            var box = shelves.places().get(index);
            var moved = layouts.get(index).moved(box.x() + Frame.PADDING, box.y() + Frame.HEADER);
            frames.add(new Frame(district.name(), ties.of(index), district.tables(), box));
            boxes.putAll(moved.boxes());
            lines.putAll(moved.lines());
        }
        return new Picture(
                new Diagram(
                        parts.stream().flatMap(part -> part.tables().stream()).toList(),
                        parts.stream().flatMap(part -> part.links().stream()).toList()),
                new Layout(shelves.width(), shelves.height(), boxes, lines),
                frames);
    }
}

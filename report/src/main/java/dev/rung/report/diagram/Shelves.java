package dev.rung.report.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rectangles beside each other, the highest first, on shelves.
 *
 * @param places of each, in the order in which they were given
 * @param width of the whole
 * @param height of the whole
 */
record Shelves(List<Layout.Box> places, double width, double height) {

    private static final double GAP = 40;

    /** How much wider than high: a screen, less what stands beside a picture. */
    private static final double SHAPE = 1.45;

    private static final int TRIES = 24;

    /** Of several lengths of the shelves, that at which the whole is seen largest. */
    static Shelves of(List<Layout.Box> sizes) {
        double widest = sizes.stream().mapToDouble(Layout.Box::width).max().orElse(0);
        double area = sizes.stream()
                .mapToDouble(size -> (size.width() + GAP) * (size.height() + GAP))
                .sum();
        return IntStream.range(0, TRIES)
                .mapToObj(number -> of(sizes, Math.max(widest, Math.sqrt(area * SHAPE) * (0.8 + number * 0.05))))
                .min(Comparator.comparingDouble(Shelves::extent))
                .orElseThrow();
    }

    private double extent() {
        return Math.max(width / SHAPE, height);
    }

    private static Shelves of(List<Layout.Box> sizes, double limit) {
        var places = new ArrayList<>(sizes);
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        var order = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer index) -> -sizes.get(index).height()))
                .toList();
        for (int index : order) {
            var size = sizes.get(index);
            if (x > 0 && x + size.width() > limit) {
                x = 0;
                y = height + GAP;
            }
            places.set(index, new Layout.Box(x, y, size.width(), size.height()));
            x += size.width() + GAP;
            width = Math.max(width, x - GAP);
            height = Math.max(height, y + size.height());
        }
        return new Shelves(places, width, height);
    }
}

package dev.rung.report.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Alignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where everything goes: tables in layers, those that are referred to left of those that refer to them, and lines with right angles between the
 * rows of their columns. Lengths are pixels.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param boxes the place of each table, by its id
 * @param lines the bends of each foreign key, from the column that refers to the one that is referred to, by its id
 */
public record Layout(double width, double height, Map<Long, Box> boxes, Map<Long, List<Point>> lines) {

    /**
     * A place.
     *
     * @param x from the left
     * @param y from the top
     * @param width how wide
     * @param height how high
     */
    public record Box(double x, double y, double width, double height) {}

    /**
     * A point.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Point(double x, double y) {}

    /** The same, elsewhere. */
    Layout moved(double x, double y) {
        var places = new LinkedHashMap<Long, Box>();
        boxes.forEach((id, box) -> places.put(id, new Box(box.x() + x, box.y() + y, box.width(), box.height())));
        var ways = new LinkedHashMap<Long, List<Point>>();
        lines.forEach((id, points) -> ways.put(
                id,
                points.stream()
                        .map(point -> new Point(point.x() + x, point.y() + y))
                        .toList()));
        return new Layout(width, height, places, ways);
    }

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /**
     * Lays a diagram out.
     *
     * @param diagram what is to be drawn
     * @return where it goes, the same for the same diagram
     */
    public static Layout of(Diagram diagram) {
        return new Graph(diagram).layout();
    }

    static List<Point> points(ElkEdge edge) {
        var section = edge.getSections().get(0);
        return Stream.of(
                        Stream.of(new Point(section.getStartX(), section.getStartY())),
                        section.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY())),
                        Stream.of(new Point(section.getEndX(), section.getEndY())))
                .flatMap(part -> part)
                .toList();
    }

    /** A diagram in the terms of the library that lays it out (Eclipse Layout Kernel 0.12, algorithm "layered"). */
    private static final class Graph {

        private final Diagram diagram;
        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Map<Long, ElkNode> nodes = new LinkedHashMap<>();
        private final Map<Long, Diagram.Table> tables = new HashMap<>();
        private final Map<Diagram.Link, ElkEdge> edges = new LinkedHashMap<>();
        private final Set<Diagram.Link> backward = new HashSet<>();

        Graph(Diagram diagram) {
            this.diagram = diagram;
            set();
            diagram.tables().forEach(this::add);
            new Order(diagram).backward().forEach(backward::add);
            diagram.links().forEach(this::add);
        }

        private void set() {
            root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
            root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
            root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            root.setProperty(CoreOptions.RANDOM_SEED, 1);
            root.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
            root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, true);
            root.setProperty(CoreOptions.SPACING_NODE_NODE, 28.0);
            root.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 40.0);
            root.setProperty(CoreOptions.SPACING_EDGE_NODE, 20.0);
            root.setProperty(CoreOptions.SPACING_EDGE_EDGE, 12.0);
            root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 64.0);
            root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 24.0);
            root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
            root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
            root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        }

        private void add(Diagram.Table table) {
            var node = ElkGraphUtil.createNode(root);
            node.setDimensions(Measure.width(table), Measure.height(table));
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            node.setProperty(CoreOptions.ALIGNMENT, Alignment.LEFT);
            nodes.put(table.id(), node);
            tables.put(table.id(), table);
        }

        /** A key stands at the right of its table, and what refers to it at the left of its own, except where that would go round in a circle. */
        private void add(Diagram.Link link) {
            boolean isSelf = link.from() == link.to();
            boolean isBackward = backward.contains(link);
            var referring = port(
                    link.from(),
                    first(link.reference().columns()),
                    isBackward || isSelf ? PortSide.EAST : PortSide.WEST);
            var referred =
                    port(link.to(), first(link.reference().referenced()), isBackward ? PortSide.WEST : PortSide.EAST);
            edges.put(link, isBackward ? edge(referring, referred) : edge(referred, referring));
        }

        private static long first(List<Long> ids) {
            return ids.isEmpty() ? 0 : ids.get(0);
        }

        private static ElkEdge edge(ElkPort from, ElkPort to) {
            return ElkGraphUtil.createSimpleEdge(from, to);
        }

        private ElkPort port(long table, long column, PortSide side) {
            var node = Objects.requireNonNull(nodes.get(table));
            var port = ElkGraphUtil.createPort(node);
            port.setDimensions(0, 0);
            port.setProperty(CoreOptions.PORT_SIDE, side);
            port.setLocation(
                    side == PortSide.EAST ? node.getWidth() : 0,
                    Measure.middle(Objects.requireNonNull(tables.get(table)), column));
            return port;
        }

        Layout layout() {
            new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
            var boxes = new LinkedHashMap<Long, Box>();
            nodes.forEach(
                    (id, node) -> boxes.put(id, new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
            var lines = new LinkedHashMap<Long, List<Point>>();
            edges.forEach((link, edge) -> lines.put(link.reference().id(), points(edge, !backward.contains(link))));
            return new Layout(root.getWidth(), root.getHeight(), boxes, lines);
        }

        private static List<Point> points(ElkEdge edge, boolean isReversed) {
            var points = Layout.points(edge);
            return isReversed ? reversed(points) : points;
        }

        private static List<Point> reversed(List<Point> points) {
            var other = new ArrayList<>(points);
            Collections.reverse(other);
            return other;
        }
    }
}

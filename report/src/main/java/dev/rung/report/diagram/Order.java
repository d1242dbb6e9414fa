package dev.rung.report.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which foreign keys go against the order of tables, since tables refer to each other in a circle. */
final class Order {

    private final Map<Long, List<Diagram.Link>> links = new HashMap<>();
    private final Set<Long> done = new HashSet<>();
    private final Set<Long> open = new HashSet<>();
    private final List<Diagram.Link> backward = new ArrayList<>();

    Order(Diagram diagram) {
        diagram.links()
                .forEach(link -> links.computeIfAbsent(link.from(), any -> new ArrayList<>())
                        .add(link));
        diagram.tables().forEach(table -> visit(table.id()));
    }

    private void visit(long table) {
        if (!done.add(table)) {
            return;
        }
        open.add(table);
        for (var link : links.getOrDefault(table, List.of())) {
            if (open.contains(link.to()) && link.to() != link.from()) {
                backward.add(link);
            } else {
                visit(link.to());
            }
        }
        open.remove(table);
    }

    List<Diagram.Link> backward() {
        return backward;
    }
}

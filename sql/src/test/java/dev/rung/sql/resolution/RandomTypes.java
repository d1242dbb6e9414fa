package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Types of arguments, of which many fit what a parameter asks for. */
final class RandomTypes {

    private static final Set<String> NO_ARRAY = Set.of(
            "pg_node_tree",
            "pg_ndistinct",
            "pg_dependencies",
            "pg_mcv_list",
            "pg_brin_bloom_summary",
            "pg_brin_minmax_multi_summary");

    private final Catalog catalog;
    private final Random random;
    private final List<Type> types = new ArrayList<>();

    RandomTypes(Catalog catalog, Random random) {
        this.catalog = catalog;
        this.random = random;
        catalog.types().all().stream()
                .filter(type -> type.kind() != Type.Kind.PSEUDO && !NO_ARRAY.contains(type.name()))
                .forEach(types::add);
        types.addAll(Judge.madeTypes(catalog));
        List.copyOf(types).stream().filter(type -> !type.isArray()).forEach(type -> types.add(type.array()));
    }

    /** Any type. */
    Type any() {
        return types.get(random.nextInt(types.size()));
    }

    /** A type for a parameter: its own, one that becomes it, an unknown one, or any. */
    Type of(Type parameter) {
        int choice = random.nextInt(10);
        if (choice < 5 && parameter.kind() != Type.Kind.PSEUDO) {
            return parameter;
        }
        if (choice < 7) {
            return catalog.types().get("unknown");
        }
        if (choice < 9) {
            var fitting = types.stream()
                    .filter(type -> catalog.casts().isImplicit(type, parameter))
                    .toList();
            return fitting.isEmpty() ? any() : fitting.get(random.nextInt(fitting.size()));
        }
        return any();
    }

    /** Types that a polymorphic signature may like: few, and akin. */
    List<Type> akin(int size) {
        var element = any();
        var akin = new ArrayList<Type>();
        for (int i = 0; i < size; i++) {
            akin.add(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> element;
                        case 2 -> element.array();
                        case 3 -> element.element().orElse(element);
                        default -> catalog.types().get("unknown");
                    });
        }
        return akin;
    }
}

package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.Name;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the access methods of PostgreSQL can do, and what not: {@code DefineIndex} of PostgreSQL 18 ({@code src/backend/commands/indexcmds.c}). */
public final class IndexMethodRules {

    private static final Set<String> OF_ONE_ELEMENT = Set.of("hash", "spgist");
    private static final Set<String> WITHOUT_INCLUDE = Set.of("hash", "gin", "brin");
    private static final Map<String, String> OTHER_NAMES = Map.of("rtree", "gist");

    private final Transition transition;
    private final SchemaObject table;

    public IndexMethodRules(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    /** Whether an access method cannot do what an index asks of it, which is told to the verdict. */
    public boolean breaks(IndexStatement.Create create) {
        var definition = create.definition();
        var method = methodOf(definition.method());
        if (definition.method().filter(this::isMissing).isPresent()) {
            return true;
        }
        if (method.equals("btree")
                || !Catalog.of(Catalog.NEWEST).accessMethods(true).contains(method)) {
            return false;
        }
        if (create.isUnique()) {
            return refuse(method, "no unique indexes", "`using btree`", definition.place());
        }
        if (OF_ONE_ELEMENT.contains(method) && definition.elements().size() > 1) {
            return refuse(
                    method,
                    "no indexes on several columns",
                    "an index for each of them, or `using btree`",
                    definition.elements().get(1).place());
        }
        if (WITHOUT_INCLUDE.contains(method) && !definition.include().isEmpty()) {
            return refuse(
                    method,
                    "no columns that are included",
                    "leave out `include`",
                    definition.include().get(0).place());
        }
        return definition.elements().stream()
                .filter(IndexMethodRules::isSorted)
                .findFirst()
                .filter(element -> refuse(
                        method,
                        "no `asc`, `desc` or `nulls first`, since it has no order",
                        "leave it out, or `using btree`",
                        element.place()))
                .isPresent();
    }

    private static boolean isSorted(IndexElement element) {
        return element.order() != IndexElement.Order.DEFAULT || element.nulls() != IndexElement.Nulls.DEFAULT;
    }

    private boolean isMissing(Name method) {
        var methods = new NamedObjects(transition, ObjectKind.ACCESS_METHOD);
        var name = NamedObjects.plain(method);
        return !OTHER_NAMES.containsKey(method.text())
                && !methods.isBuiltIn(name)
                && methods.find(name).isEmpty();
    }

    private boolean refuse(String method, String lack, String remedy, Place place) {
        transition
                .verdict()
                .refused(
                        "0A000",
                        "the access method `%s` has %s".formatted(method, lack),
                        "each access method keeps its values in its own way",
                        remedy,
                        place,
                        table);
        return true;
    }

    /** Whether the access method of a table, if one is written, is one that is there. */
    public static boolean isThere(Transition transition, Optional<Name> method) {
        var methods = new NamedObjects(transition, ObjectKind.ACCESS_METHOD);
        return method.map(NamedObjects::plain)
                .filter(name -> !methods.isBuiltIn(name))
                .filter(name -> methods.find(name).isEmpty())
                .isEmpty();
    }

    /** The access method of an index: {@code btree} where none is written. */
    public static String methodOf(Optional<Name> written) {
        return written.map(Name::text).orElse("btree");
    }
}

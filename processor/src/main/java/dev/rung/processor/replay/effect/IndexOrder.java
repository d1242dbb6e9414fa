package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.OperatorClass;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.Name;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the elements of an index are ordered by: collations and operator classes, without which it cannot be if somebody made them. */
final class IndexOrder {

    private final Transition transition;
    private final String method;

    IndexOrder(Transition transition, String method) {
        this.transition = transition;
        this.method = method;
    }

    /**
     * What an element needs for its order.
     *
     * @param element the element
     * @param type the type of what is indexed, if it is known
     */
    Set<Dependency> needs(IndexElement element, Optional<Type> type) {
        var needs = new HashSet<>(CollationEffects.needs(transition, element.collation()));
        var named = element.operatorClass()
                .flatMap(name -> new OperatorReferences(transition)
                        .find(ObjectKind.OPERATOR_CLASS, name, new Name(method, name.place()), false));
        var operators = element.operatorClass().isPresent() ? named : type.flatMap(this::standard);
        operators.map(SchemaObject::id).map(Dependency::normal).ifPresent(needs::add);
        return needs;
    }

    /** The one that is taken where none is written, if PostgreSQL brings none along and somebody made it. */
    private Optional<SchemaObject> standard(Type type) {
        return isGiven(type) ? Optional.empty() : made(type);
    }

    private Optional<SchemaObject> made(Type type) {
        return transition
                .names()
                .all(ObjectKind.OPERATOR_CLASS)
                .filter(made -> made.definition() instanceof OperatorClass operators
                        && operators.isDefault()
                        && operators.method().equals(method)
                        && operators.type().type().equals(type.type()))
                .findFirst();
    }

    private boolean isGiven(Type type) {
        var catalog = Catalog.of(Catalog.NEWEST);
        return catalog.operatorClasses().stream()
                .filter(given -> given.isDefault() && given.accessMethod().equals(method))
                .anyMatch(given -> catalog.casts().isBinaryCoercible(type.type(), given.type()));
    }
}

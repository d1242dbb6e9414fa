package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ArgumentTypes;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.OperatorReference;
import dev.rung.sql.tree.OperatorSet;
import dev.rung.sql.tree.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the operators, and their classes and families, that statements name; what is surely not there is told to the verdict. */
public final class OperatorReferences {

    private final Transition transition;

    public OperatorReferences(Transition transition) {
        this.transition = transition;
    }

    /** The name of an operator among other names. */
    static QualifiedName name(OperatorName operator) {
        var parts = new ArrayList<>(operator.schemas());
        parts.add(new Name(operator.symbol().equals("!=") ? "<>" : operator.symbol(), operator.place()));
        return new QualifiedName(parts, operator.place());
    }

    /** The operator that a statement names, if a migration made it. */
    public Optional<SchemaObject> find(OperatorReference reference, boolean ifExists) {
        if (ifExists && !areThere(reference)) {
            return Optional.empty();
        }
        var binder = transition.binder();
        var types = new ArgumentTypes(
                List.of(reference.left().map(binder::type), reference.right().map(binder::type)));
        var name = name(reference.operator());
        var found = transition.names().find(ObjectKind.OPERATOR, name, types.key());
        if (found.isEmpty() && !isGiven(name, types)) {
            missing(ObjectKind.OPERATOR, name, " " + types.shown(transition.schema()), ifExists);
        }
        return found;
    }

    /** Whether PostgreSQL brings an operator along, or a migration made it. */
    boolean isThere(QualifiedName name, ArgumentTypes types) {
        return transition.names().find(ObjectKind.OPERATOR, name, types.key()).isPresent() || isGiven(name, types);
    }

    private boolean areThere(OperatorReference reference) {
        var types = new TypeLookup(transition.names());
        return Stream.concat(reference.left().stream(), reference.right().stream())
                .allMatch(type -> types.find(type).isPresent());
    }

    private void missing(ObjectKind kind, QualifiedName name, String signature, boolean ifExists) {
        if (ifExists) {
            transition.verdict().absent(name);
        } else {
            transition.verdict().unknown(kind, name, signature);
        }
    }

    private static boolean isGiven(QualifiedName name, ArgumentTypes types) {
        return IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                .mapToObj(version -> Catalog.of(version).operators(name.name().text()))
                .flatMap(List::stream)
                .anyMatch(operator -> new ArgumentTypes(
                                List.of(operator.left().map(Type::of), Optional.of(Type.of(operator.right()))))
                        .equals(types));
    }

    /** The operator class or family that a statement names, if a migration made it. */
    public Optional<SchemaObject> find(OperatorSet reference, boolean ifExists) {
        var kind = reference.kind() == OperatorSet.Kind.CLASS ? ObjectKind.OPERATOR_CLASS : ObjectKind.OPERATOR_FAMILY;
        return find(kind, reference.name(), reference.method(), ifExists);
    }

    /** The operator class or family of an access method. */
    public Optional<SchemaObject> find(ObjectKind kind, QualifiedName name, Name method, boolean ifExists) {
        var signature = " using " + method.text();
        var found = transition.names().find(kind, name, signature);
        if (found.isEmpty() && !isGiven(name, method)) {
            missing(kind, name, signature, ifExists);
        }
        return found;
    }

    private static boolean isGiven(QualifiedName name, Name method) {
        var text = name.name().text();
        return IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                .mapToObj(version -> Catalog.of(version).operatorClasses())
                .flatMap(List::stream)
                .anyMatch(given -> given.accessMethod().equals(method.text())
                        && (given.name().equals(text) || given.family().equals(text)));
    }
}

package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.operator.OperatorReferences;
import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.OperatorClass;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Type.Kind;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the elements of an index are ordered by: collations and operator classes, without which it cannot be if somebody made them. */
public final class IndexOrder {

    private final Transition transition;
    private final String method;

    public IndexOrder(Transition transition, String method) {
        this.transition = transition;
        this.method = method;
    }

    /**
     * Whether PostgreSQL has no order for an element, which is told to the verdict: no operator class of the access method is for its type
     * ({@code GetDefaultOpClass} of PostgreSQL 18), or the one that is written is not.
     *
     * @param element the element
     * @param type the type of what is indexed, if it is known
     */
    public boolean isMissing(IndexElement element, Optional<Type> type) {
        if (type.isEmpty() || !isPlain(type.get()) || !isKnownMethod()) {
            return false;
        }
        var shown = type.get().withoutModifiers().shown(transition.schema());
        return element.operatorClass().isPresent()
                ? isOfOther(element.operatorClass().get(), type.get(), shown)
                : !isGiven(type.get())
                        && made(type.get()).isEmpty()
                        && refuse(
                                "42704",
                                "type `%s` has no default operator class for the access method `%s`"
                                        .formatted(shown, method),
                                "an index needs to know how values of the type compare",
                                remedy(shown),
                                element.place());
    }

    /** Whether a column cannot be a part of a key, which is told to the verdict. */
    public boolean isMissing(SchemaObject column, Place place) {
        var type = column.definition(Column.class).type();
        var element = new IndexElement(
                new KeyExpression.Column(new Name(column.name(), place), place),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                IndexElement.Order.DEFAULT,
                IndexElement.Nulls.DEFAULT,
                place);
        return isMissing(element, Optional.of(type));
    }

    private boolean isOfOther(QualifiedName name, Type type, String shown) {
        var made = transition.names().find(ObjectKind.OPERATOR_CLASS, name, " using " + method);
        var catalog = Catalog.of(Catalog.NEWEST);
        var given = catalog.operatorClasses(name.name().text()).stream()
                .filter(one -> one.accessMethod().equals(method))
                .toList();
        return made.isEmpty()
                && !given.isEmpty()
                && given.stream()
                        .noneMatch(one -> catalog.casts().isBinaryCoercible(type.type(), one.type())
                                || one.type().kind() != Kind.BASE)
                && refuse(
                        "42804",
                        "the operator class `%s` is not for the type `%s`".formatted(name, shown),
                        "an operator class says how values of one type compare",
                        "leave it out, or name one for `%s`".formatted(shown),
                        name.place());
    }

    private String remedy(String type) {
        return switch (method) {
            case "gin" ->
                type.equals("text") || type.startsWith("character varying")
                        ? "`create extension pg_trgm`, and write `gin_trgm_ops` behind it; or index `to_tsvector('english', …)`"
                        : "`using btree`, or `create extension btree_gin`";
            case "gist" -> "`using btree`, or `create extension btree_gist`";
            default -> type.equals("json") ? "make it `jsonb`" : "index something that is made of it";
        };
    }

    /** One of PostgreSQL's own methods, and no extension is there of which nobody knows what it brought. */
    private boolean isKnownMethod() {
        return Catalog.of(Catalog.NEWEST).accessMethods(true).contains(method)
                && !transition.verdict().doubt().isOfExtensions();
    }

    /** A type of PostgreSQL's own that is made of no other. */
    private boolean isPlain(Type type) {
        return type.isBuiltIn()
                && type.isKnown()
                && type.type().kind() == Kind.BASE
                && !type.type().isArray()
                && transition.names().all(ObjectKind.CAST).findAny().isEmpty();
    }

    private boolean refuse(String state, String problem, String reason, String remedy, Place place) {
        transition.verdict().refused(state, problem, reason, remedy, place);
        return true;
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
        return IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                .mapToObj(Catalog::of)
                .anyMatch(catalog -> isGiven(catalog, type));
    }

    private boolean isGiven(Catalog catalog, Type type) {
        return catalog.operatorClasses().stream()
                .filter(given -> given.isDefault() && given.accessMethod().equals(method))
                .anyMatch(given -> catalog.casts().isBinaryCoercible(type.type(), given.type()));
    }
}

package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.operator.CastEffects;
import dev.rung.processor.replay.effect.operator.OperatorReferences;
import dev.rung.processor.replay.effect.operator.TransformEffects;
import dev.rung.processor.replay.effect.routine.RoutineReferences;
import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Finds the object that a statement speaks of, whatever its kind. One that has to be there and is not is told to the verdict; of what is outside
 * of the schema, or brought along by PostgreSQL, nothing is found and nothing said.
 */
public final class ReferencedObjects implements ObjectReference.Cases<Optional<SchemaObject>> {

    private final Transition transition;

    public ReferencedObjects(Transition transition) {
        this.transition = transition;
    }

    public Optional<SchemaObject> find(ObjectReference reference) {
        return reference.accept(this);
    }

    @Override
    public Optional<SchemaObject> named(ObjectReference.Named object) {
        return switch (object.kind()) {
            case DATABASE, ROLE, TABLESPACE -> Optional.empty();
            case FOREIGN_TABLE -> transition.find(ObjectKind.TABLE, object.name(), false);
            default ->
                new NamedObjects(transition, ObjectKind.valueOf(object.kind().name())).find(object.name());
        };
    }

    /** An attribute of a composite type is a column too. */
    @Override
    public Optional<SchemaObject> column(ObjectReference.Column object) {
        return transition
                .names()
                .relation(object.relation())
                .or(() -> transition.names().find(ObjectKind.TYPE, object.relation()))
                .or(() -> transition.relation(object.relation()))
                .flatMap(owner -> transition.known(owner, ObjectKind.COLUMN, object.column()));
    }

    @Override
    public Optional<SchemaObject> constraint(ObjectReference.Constraint object) {
        return transition
                .relation(object.table())
                .filter(table -> !isNotNull(table, object.name().text()))
                .flatMap(table -> transition.known(table, ObjectKind.CONSTRAINT, object.name()));
    }

    /** That a column takes no null is a constraint in PostgreSQL 18, of which the model knows no comment. */
    private boolean isNotNull(SchemaObject table, String name) {
        return name.endsWith("not_null")
                || transition.schema().children(table.id(), ObjectKind.COLUMN).stream()
                        .map(column -> column.definition(Column.class))
                        .flatMap(column -> column.notNull().stream())
                        .anyMatch(notNull -> notNull.name().filter(name::equals).isPresent());
    }

    @Override
    public Optional<SchemaObject> domainConstraint(ObjectReference.DomainConstraint object) {
        return transition
                .find(ObjectKind.DOMAIN, object.domain(), false)
                .filter(domain -> !domain.definition(Domain.class)
                        .notNull()
                        .filter(object.name().text()::equals)
                        .isPresent())
                .flatMap(domain -> transition.known(domain, ObjectKind.CONSTRAINT, object.name()));
    }

    @Override
    public Optional<SchemaObject> onTable(ObjectReference.OnTable object) {
        var kind = ObjectKind.valueOf(object.kind().name());
        return transition.relation(object.table()).flatMap(table -> transition.known(table, kind, object.name()));
    }

    @Override
    public Optional<SchemaObject> routine(ObjectReference.Routine object) {
        return new RoutineReferences(transition).find(object.kind(), object.routine(), false);
    }

    @Override
    public Optional<SchemaObject> aggregate(ObjectReference.Aggregate object) {
        return new RoutineReferences(transition).find(object.aggregate(), false);
    }

    @Override
    public Optional<SchemaObject> operator(ObjectReference.Operator object) {
        return new OperatorReferences(transition).find(object.operator(), false);
    }

    @Override
    public Optional<SchemaObject> operators(ObjectReference.Operators object) {
        return new OperatorReferences(transition).find(object.set(), false);
    }

    @Override
    public Optional<SchemaObject> cast(ObjectReference.Cast object) {
        return CastEffects.find(transition, object.source(), object.target()).or(() -> notFollowed(object));
    }

    @Override
    public Optional<SchemaObject> transform(ObjectReference.Transform object) {
        return TransformEffects.find(transition, object.type(), object.language())
                .or(() -> notFollowed(object));
    }

    private Optional<SchemaObject> notFollowed(ObjectReference object) {
        transition
                .verdict()
                .doubtStatement(object.place(), "no migration made it, and which of them PostgreSQL has is not known");
        return Optional.empty();
    }

    /** It is data. */
    @Override
    public Optional<SchemaObject> largeObject(ObjectReference.LargeObject object) {
        return Optional.empty();
    }

    @Override
    public Optional<SchemaObject> type(ObjectReference.Type object) {
        return type(object.type(), object.isDomain() ? ObjectKind.DOMAIN : ObjectKind.TYPE);
    }

    /** A type or a domain that somebody made, and no row of a relation. */
    Optional<SchemaObject> type(QualifiedName name, ObjectKind kind) {
        var base = new TypeName.Named(name, List.of(), name.place());
        return type(new TypeName(false, base, List.of(), name.place()), kind);
    }

    private Optional<SchemaObject> type(TypeName written, ObjectKind kind) {
        var type = new TypeLookup(transition.names()).find(written);
        if (type.isEmpty() && written.base() instanceof TypeName.Named named) {
            transition.verdict().unknown(kind, named.name());
        }
        return type.filter(found -> !found.type().isArray())
                .flatMap(found -> transition.schema().find(found.made()))
                .filter(found -> found.kind().space() == ObjectKind.Space.TYPE)
                .filter(found -> kind == ObjectKind.TYPE || found.kind() == kind);
    }
}

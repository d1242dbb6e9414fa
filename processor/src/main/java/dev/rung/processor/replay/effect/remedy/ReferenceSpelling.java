package dev.rung.processor.replay.effect.remedy;

import dev.rung.processor.replay.model.Cast;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Transform;
import dev.rung.sql.Place;
import dev.rung.sql.tree.ObjectReference;
import java.util.Optional;

/** How a statement that speaks of objects of any kind names one: {@code table t}, {@code constraint c on t}. */
public final class ReferenceSpelling {

    private final Schema schema;
    private final Spelling spelling;

    public ReferenceSpelling(Schema schema) {
        this.schema = schema;
        this.spelling = new Spelling(schema);
    }

    /** None where such statements speak of no object of its kind. */
    public Optional<ObjectReference> of(SchemaObject object) {
        return switch (object.kind()) {
            case USER_MAPPING, DEFAULT_PRIVILEGES -> Optional.empty();
            case AGGREGATE ->
                RoutineSpelling.aggregate(object, schema)
                        .map(aggregate -> new ObjectReference.Aggregate(aggregate, Place.NOWHERE));
            default -> Optional.of(reference(object));
        };
    }

    private ObjectReference reference(SchemaObject object) {
        return switch (object.kind()) {
            case COLUMN -> new ObjectReference.Column(spelling.ownerOf(object), Spelling.name(object), Place.NOWHERE);
            case CONSTRAINT -> constraint(object);
            case TRIGGER, POLICY, RULE ->
                new ObjectReference.OnTable(
                        ObjectReference.KindOnTable.valueOf(object.kind().name()),
                        Spelling.name(object),
                        spelling.ownerOf(object),
                        Place.NOWHERE);
            case FUNCTION, PROCEDURE ->
                new ObjectReference.Routine(
                        RoutineSpelling.kind(object), RoutineSpelling.reference(object, schema), Place.NOWHERE);
            case OPERATOR -> new ObjectReference.Operator(OperatorSpelling.operator(object, schema), Place.NOWHERE);
            case OPERATOR_CLASS, OPERATOR_FAMILY ->
                new ObjectReference.Operators(OperatorSpelling.set(object, schema), Place.NOWHERE);
            case CAST -> cast(object.definition(Cast.class));
            case TRANSFORM -> transform(object.definition(Transform.class));
            case TYPE, DOMAIN ->
                new ObjectReference.Type(
                        object.kind() == ObjectKind.DOMAIN, Spelling.named(object, schema), Place.NOWHERE);
            default -> new ObjectReference.Named(kind(object), spelling.of(object), Place.NOWHERE);
        };
    }

    private ObjectReference constraint(SchemaObject object) {
        boolean isOfDomain = schema.get(object.parent()).kind() == ObjectKind.DOMAIN;
        var name = Spelling.name(object);
        var owner = spelling.ownerOf(object);
        return isOfDomain
                ? new ObjectReference.DomainConstraint(name, owner, Place.NOWHERE)
                : new ObjectReference.Constraint(name, owner, Place.NOWHERE);
    }

    private ObjectReference cast(Cast cast) {
        return new ObjectReference.Cast(spelling.type(cast.source()), spelling.type(cast.target()), Place.NOWHERE);
    }

    private ObjectReference transform(Transform transform) {
        return new ObjectReference.Transform(
                spelling.type(transform.type()), Spelling.name(transform.language()), Place.NOWHERE);
    }

    private static ObjectReference.Kind kind(SchemaObject object) {
        boolean isForeign =
                object.definition() instanceof Table table && table.foreign().isPresent();
        return isForeign
                ? ObjectReference.Kind.FOREIGN_TABLE
                : ObjectReference.Kind.valueOf(object.kind().name());
    }
}

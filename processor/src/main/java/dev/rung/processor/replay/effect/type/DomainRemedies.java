package dev.rung.processor.replay.effect.type;

import dev.rung.processor.replay.effect.constraint.ConstraintRemedies;
import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DomainConstraint;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts domains and their constraints right. */
public final class DomainRemedies implements Remedies {

    /** A domain with its constraints, or one constraint. */
    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var spelling = new Spelling(schema);
        if (object.kind() == ObjectKind.CONSTRAINT) {
            return check(object, schema).stream()
                    .<Statement>map(
                            check -> new DomainStatement.AddConstraint(spelling.ownerOf(object), check, Place.NOWHERE))
                    .toList();
        }
        var domain = object.definition(Domain.class);
        var constraints = new ArrayList<DomainConstraint>();
        domain.notNull()
                .ifPresent(name -> constraints.add(new DomainConstraint.NotNull(
                        Optional.of(Spelling.name(name)), ConstraintAttributes.NONE, Place.NOWHERE)));
        schema.children(object.id(), ObjectKind.CONSTRAINT)
                .forEach(constraint -> check(constraint, schema).ifPresent(constraints::add));
        return List.of(new DomainStatement.Create(
                spelling.of(object),
                spelling.type(domain.type()),
                domain.collation().map(Spelling::written),
                domain.standard().map(code -> code.in(schema)),
                constraints,
                Place.NOWHERE));
    }

    private static Optional<DomainConstraint> check(SchemaObject object, Schema schema) {
        var constraint = object.definition(Constraint.class);
        return constraint.rule() instanceof Constraint.Check check
                ? Optional.of(new DomainConstraint.Check(
                        Optional.of(Spelling.name(object)),
                        check.condition().in(schema),
                        ConstraintRemedies.attributes(constraint),
                        Place.NOWHERE))
                : Optional.empty();
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                object.kind() == ObjectKind.CONSTRAINT
                        ? new DomainStatement.DropConstraint(
                                new Spelling(schema).ownerOf(object),
                                false,
                                Spelling.name(object),
                                Behavior.DEFAULT,
                                Place.NOWHERE)
                        : new DomainStatement.Drop(
                                false, List.of(Spelling.named(object, schema)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                object.kind() == ObjectKind.CONSTRAINT
                        ? new DomainStatement.RenameConstraint(
                                new Spelling(schema).ownerOf(object),
                                Spelling.name(object),
                                Spelling.name(to),
                                Place.NOWHERE)
                        : new DomainStatement.Rename(
                                new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        if (!(change.was().definition() instanceof Domain was)) {
            return Remedies.super.restore(change);
        }
        var name = new Spelling(change.after()).of(change.is());
        return switch (change.property()) {
            case "default" ->
                List.of(new DomainStatement.SetDefault(
                        name, was.standard().map(code -> code.in(change.before())), Place.NOWHERE));
            case "not null" ->
                List.of(new DomainStatement.SetNotNull(name, was.notNull().isPresent(), Place.NOWHERE));
            default -> List.of();
        };
    }
}

package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.IndexParameters;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Reference;
import dev.rung.sql.tree.ReferentialAction;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableConstraint;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts constraints of tables right. */
public final class ConstraintRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        return definition(object, schema).stream()
                .map(constraint ->
                        new Spelling(schema).alterOwner(object, new AddConstraint(constraint, Place.NOWHERE)))
                .toList();
    }

    /** A constraint as {@code create table} and {@code add constraint} take it, if all that it names is there. */
    public static Optional<TableConstraint> definition(SchemaObject object, Schema schema) {
        var constraint = object.definition(Constraint.class);
        var name = Optional.of(Spelling.name(object));
        var attributes = attributes(constraint);
        var spelling = new Spelling(schema);
        if (constraint.rule() instanceof Constraint.Check check) {
            return Optional.of(
                    new TableConstraint.Check(name, check.condition().in(schema), attributes, Place.NOWHERE));
        }
        if (constraint.rule() instanceof Constraint.Key key) {
            return index(object, schema)
                    .flatMap(index -> spelling.names(key.columns())
                            .map(columns -> key(name, key, columns, index, parameters(index, spelling), attributes)));
        }
        if (constraint.rule() instanceof Constraint.Exclusion exclusion) {
            return index(object, schema).map(index -> exclusion(name, exclusion, index, schema, attributes));
        }
        return foreignKey(name, (Constraint.ForeignKey) constraint.rule(), schema, attributes);
    }

    public static ConstraintAttributes attributes(Constraint constraint) {
        var timing = constraint.timing();
        return new ConstraintAttributes(
                timing.isDeferrable()
                        ? ConstraintAttributes.Deferral.DEFERRABLE
                        : ConstraintAttributes.Deferral.DEFAULT,
                timing.isDeferred() ? ConstraintAttributes.Initially.DEFERRED : ConstraintAttributes.Initially.DEFAULT,
                constraint.isEnforced()
                        ? ConstraintAttributes.Enforcement.DEFAULT
                        : ConstraintAttributes.Enforcement.NOT_ENFORCED,
                !constraint.isValid() && constraint.isEnforced(),
                constraint.isNoInherit(),
                Place.NOWHERE);
    }

    private static Optional<Index> index(SchemaObject constraint, Schema schema) {
        return schema.users(constraint.id()).stream()
                .filter(user -> user.kind() == ObjectKind.INDEX)
                .map(index -> index.definition(Index.class))
                .findFirst();
    }

    private static IndexParameters parameters(Index index, Spelling spelling) {
        return new IndexParameters(
                spelling.names(index.include()).orElse(List.of()),
                Spelling.options(index.options()),
                index.tablespace().map(Spelling::name),
                Place.NOWHERE);
    }

    private static TableConstraint key(
            Optional<Name> name,
            Constraint.Key key,
            List<Name> columns,
            Index index,
            IndexParameters parameters,
            ConstraintAttributes attributes) {
        return key.isPrimary()
                ? new TableConstraint.PrimaryKey(
                        name, columns, key.isWithoutOverlaps(), parameters, attributes, Place.NOWHERE)
                : new TableConstraint.Unique(
                        name,
                        index.areNullsDistinct() ? NullTreatment.DEFAULT : NullTreatment.NOT_DISTINCT,
                        columns,
                        key.isWithoutOverlaps(),
                        parameters,
                        attributes,
                        Place.NOWHERE);
    }

    private static TableConstraint exclusion(
            Optional<Name> name,
            Constraint.Exclusion exclusion,
            Index index,
            Schema schema,
            ConstraintAttributes attributes) {
        var elements = IndexRemedies.elements(index, schema);
        var exclusions = new ArrayList<TableConstraint.Exclusion>();
        for (int i = 0; i < elements.size(); i++) {
            var operator = new OperatorName(List.of(), exclusion.operators().get(i), Place.NOWHERE);
            exclusions.add(new TableConstraint.Exclusion(elements.get(i), operator, Place.NOWHERE));
        }
        return new TableConstraint.Exclude(
                name,
                Optional.of(Spelling.name(index.method())),
                exclusions,
                parameters(index, new Spelling(schema)),
                index.where().map(where -> where.in(schema)),
                attributes,
                Place.NOWHERE);
    }

    private static Optional<TableConstraint> foreignKey(
            Optional<Name> name, Constraint.ForeignKey key, Schema schema, ConstraintAttributes attributes) {
        var spelling = new Spelling(schema);
        var columns = spelling.names(key.columns());
        var referenced = spelling.names(key.referenced());
        var table = schema.find(key.table());
        if (columns.isEmpty() || referenced.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        var reference = new Reference(
                spelling.of(table.get()),
                key.hasPeriod() ? allButLast(referenced.get()) : referenced.get(),
                key.hasPeriod() ? Optional.of(last(referenced.get())) : Optional.empty(),
                key.match() == Reference.Match.FULL ? Reference.Match.FULL : Reference.Match.DEFAULT,
                action(key.onDelete(), spelling),
                action(key.onUpdate(), spelling),
                Place.NOWHERE);
        return Optional.of(new TableConstraint.ForeignKey(
                name,
                key.hasPeriod() ? allButLast(columns.get()) : columns.get(),
                key.hasPeriod() ? Optional.of(last(columns.get())) : Optional.empty(),
                reference,
                attributes,
                Place.NOWHERE));
    }

    private static List<Name> allButLast(List<Name> names) {
        return names.subList(0, names.size() - 1);
    }

    private static Name last(List<Name> names) {
        return names.get(names.size() - 1);
    }

    private static Optional<ReferentialAction> action(Constraint.Action action, Spelling spelling) {
        return Optional.of(action)
                .filter(written -> written.kind() != ReferentialAction.Kind.NO_ACTION)
                .map(written -> new ReferentialAction(
                        written.kind(), spelling.names(written.columns()).orElse(List.of()), Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new Spelling(schema)
                .alterOwner(object, new DropConstraint(false, Spelling.name(object), Behavior.DEFAULT, Place.NOWHERE)));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new TableStatement.RenameConstraint(
                false, new Spelling(schema).tableOf(object), Spelling.name(object), Spelling.name(to), Place.NOWHERE));
    }

    /** What was valid can be made valid; a key that a foreign key refers to cannot be dropped. */
    @Override
    public List<Statement> restore(Change change) {
        if (change.property().equals("not valid")
                && change.was().definition(Constraint.class).isValid()) {
            return List.of(new Spelling(change.after())
                    .alterOwner(change.is(), new ValidateConstraint(Spelling.name(change.is()), Place.NOWHERE)));
        }
        boolean isReferenced = change.after().users(change.is().id()).stream()
                .anyMatch(user -> !change.after().users(user.id()).isEmpty());
        return isReferenced ? List.of() : Remedies.super.restore(change);
    }
}

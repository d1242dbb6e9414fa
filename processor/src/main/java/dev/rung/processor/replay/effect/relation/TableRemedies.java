package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.column.ColumnRemedies;
import dev.rung.processor.replay.effect.column.SequenceRemedies;
import dev.rung.processor.replay.effect.constraint.ConstraintRemedies;
import dev.rung.processor.replay.effect.constraint.IndexRemedies;
import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ClusterOn;
import dev.rung.sql.tree.DisinheritFrom;
import dev.rung.sql.tree.InheritFrom;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.ResetOptions;
import dev.rung.sql.tree.SetLogged;
import dev.rung.sql.tree.SetOptions;
import dev.rung.sql.tree.SetReplicaIdentity;
import dev.rung.sql.tree.SetWithoutCluster;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.SwitchRowSecurity;
import dev.rung.sql.tree.TableAction;
import dev.rung.sql.tree.TableElement;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts tables right. */
public final class TableRemedies implements Remedies {

    /** A table with its columns, constraints and indexes; one with more to it than these is left to people. */
    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var table = object.definition(Table.class);
        boolean isPlain = table.isComplete()
                && table.foreign().isEmpty()
                && table.heritage().equals(Table.Heritage.NONE)
                && table.security().equals(Table.Security.NONE)
                && schema.children(object.id()).stream().allMatch(TableRemedies::isSimple);
        var elements = new ArrayList<TableElement>();
        schema.children(object.id(), ObjectKind.COLUMN)
                .forEach(column -> elements.add(ColumnRemedies.definition(column, schema)));
        schema.children(object.id(), ObjectKind.CONSTRAINT).stream()
                .flatMap(constraint -> ConstraintRemedies.definition(constraint, schema).stream())
                .forEach(elements::add);
        if (!isPlain || elements.size() < countOf(object, schema)) {
            return List.of();
        }
        var sequences = sequences(object, schema);
        var statements = new ArrayList<Statement>();
        sequences.forEach(sequence ->
                statements.addAll(new SequenceRemedies().create(sequence.under(SchemaObject.NONE), schema)));
        statements.add(new TableStatement.Create(
                table.persistence(),
                false,
                new Spelling(schema).of(object),
                elements,
                List.of(),
                table.partitioning().map(by -> by.in(schema)),
                storage(table),
                Place.NOWHERE));
        sequences.forEach(sequence -> statements.add(SequenceRemedies.own(sequence, schema)));
        schema.children(object.id(), ObjectKind.INDEX).stream()
                .filter(index -> !index.definition(Index.class).isBehindConstraint())
                .forEach(index -> statements.addAll(new IndexRemedies().create(index, schema)));
        return statements;
    }

    private static boolean isSimple(SchemaObject part) {
        return part.is(ObjectKind.COLUMN, ObjectKind.INDEX)
                || (part.definition() instanceof Constraint constraint && constraint.isValid());
    }

    private static int countOf(SchemaObject table, Schema schema) {
        return schema.children(table.id(), ObjectKind.COLUMN).size()
                + schema.children(table.id(), ObjectKind.CONSTRAINT).size();
    }

    /** The sequences of serial columns: their owner can be named only when it is there. */
    private static List<SchemaObject> sequences(SchemaObject table, Schema schema) {
        return schema.children(table.id(), ObjectKind.COLUMN).stream()
                .flatMap(column -> schema.users(column.id()).stream())
                .filter(user -> user.definition() instanceof Sequence sequence && !sequence.isIdentity())
                .filter(user -> user.dependencies().stream()
                        .anyMatch(dependency -> dependency.type() == Dependency.Type.AUTOMATIC))
                .toList();
    }

    private static TableStorage storage(Table table) {
        return new TableStorage(
                table.storage().accessMethod().map(Spelling::name),
                Spelling.options(table.storage().options()),
                false,
                TableStorage.OnCommit.DEFAULT,
                table.storage().tablespace().map(Spelling::name),
                Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new TableStatement.Drop(
                isForeign(object), false, List.of(new Spelling(schema).of(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new TableStatement.Rename(
                isForeign(object), false, new Spelling(schema).relation(object), Spelling.name(to), Place.NOWHERE));
    }

    private static boolean isForeign(SchemaObject object) {
        return object.definition(Table.class).foreign().isPresent();
    }

    // changes

    /** A table is never dropped to put it right: its rows would go with it. */
    @Override
    public List<Statement> restore(Change change) {
        return switch (change.property()) {
            case "inherits" -> inherits(change);
            case "partition of", "partition bound" -> partition(change);
            default ->
                action(change)
                        .map(action -> new Spelling(change.after()).alter(change.is(), action))
                        .map(List::of)
                        .orElse(List.of());
        };
    }

    private static Table.Heritage heritage(SchemaObject table) {
        return table.definition(Table.class).heritage();
    }

    private static List<Statement> inherits(Change change) {
        if (heritage(change.was()).bound().isPresent()
                || heritage(change.is()).bound().isPresent()) {
            return List.of();
        }
        var was = heritage(change.was()).parents();
        var is = heritage(change.is()).parents();
        var spelling = new Spelling(change.after());
        var actions = new ArrayList<TableAction>();
        is.stream()
                .filter(parent -> !was.contains(parent))
                .flatMap(parent -> change.after().find(parent).stream())
                .forEach(parent -> actions.add(new DisinheritFrom(spelling.of(parent), Place.NOWHERE)));
        was.stream()
                .filter(parent -> !is.contains(parent))
                .flatMap(parent -> change.after().find(parent).stream())
                .forEach(parent -> actions.add(new InheritFrom(spelling.of(parent), Place.NOWHERE)));
        return actions.isEmpty()
                ? List.of()
                : List.of(spelling.alter(change.is(), actions.toArray(TableAction[]::new)));
    }

    /** Out of where it is, and back to where it was. */
    private static List<Statement> partition(Change change) {
        var spelling = new Spelling(change.after());
        var statements = new ArrayList<Statement>();
        whole(change.is(), change.after())
                .ifPresent(whole -> statements.add(new TableStatement.DetachPartition(
                        false,
                        spelling.relation(whole),
                        spelling.of(change.is()),
                        TableStatement.Detaching.DEFAULT,
                        Place.NOWHERE)));
        whole(change.was(), change.before())
                .flatMap(whole -> change.after().find(whole.id()))
                .ifPresent(whole -> statements.add(new TableStatement.AttachPartition(
                        false,
                        spelling.relation(whole),
                        spelling.of(change.is()),
                        heritage(change.was()).bound().orElseThrow().in(change.before()),
                        Place.NOWHERE)));
        return statements;
    }

    private static Optional<SchemaObject> whole(SchemaObject table, Schema schema) {
        return heritage(table).bound().isPresent()
                ? schema.find(heritage(table).parents().get(0))
                : Optional.empty();
    }

    private static Optional<RelationAction> action(Change change) {
        var was = change.was().definition(Table.class);
        var property = change.property();
        if (property.startsWith("option ") && was.foreign().isEmpty()) {
            return Optional.of(option(was, property.substring("option ".length())));
        }
        return switch (property) {
            case "unlogged" -> Optional.of(new SetLogged(was.persistence() != Persistence.UNLOGGED, Place.NOWHERE));
            case "row level security" ->
                Optional.of(security(
                        was.security().isOn() ? SwitchRowSecurity.Kind.ENABLE : SwitchRowSecurity.Kind.DISABLE));
            case "force row level security" ->
                Optional.of(security(
                        was.security().isForced() ? SwitchRowSecurity.Kind.FORCE : SwitchRowSecurity.Kind.NO_FORCE));
            case "clustered on" -> Optional.of(clustered(was, change.before()));
            case "replica identity" -> identity(was);
            default -> Optional.empty();
        };
    }

    private static RelationAction option(Table was, String name) {
        return was.storage().options().values().containsKey(name)
                ? new SetOptions(
                        Spelling.options(was.storage().options()).stream()
                                .filter(option -> option.name().toString().equals(name))
                                .toList(),
                        Place.NOWHERE)
                : new ResetOptions(List.of(Spelling.written(name)), Place.NOWHERE);
    }

    private static RelationAction security(SwitchRowSecurity.Kind kind) {
        return new SwitchRowSecurity(kind, Place.NOWHERE);
    }

    private static RelationAction clustered(Table was, Schema before) {
        return before.find(was.storage().clusteredOn())
                .<RelationAction>map(index -> new ClusterOn(Spelling.name(index), Place.NOWHERE))
                .orElse(new SetWithoutCluster(Place.NOWHERE));
    }

    private static Optional<RelationAction> identity(Table was) {
        var words = was.replicaIdentity().orElse("default");
        var index = "using index ";
        if (words.startsWith(index)) {
            return Optional.of(new SetReplicaIdentity(
                    SetReplicaIdentity.Kind.USING_INDEX,
                    Optional.of(Spelling.name(words.substring(index.length()))),
                    Place.NOWHERE));
        }
        return Optional.of(new SetReplicaIdentity(
                SetReplicaIdentity.Kind.valueOf(words.toUpperCase(Locale.ROOT)), Optional.empty(), Place.NOWHERE));
    }
}

package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.ChangeIdentity;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropColumnDefault;
import dev.rung.sql.tree.DropGenerationExpression;
import dev.rung.sql.tree.DropIdentity;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IdentityChange;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.SetColumnCompression;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnStatistics;
import dev.rung.sql.tree.SetColumnStorage;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetNotNull;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableAction;
import dev.rung.sql.tree.TableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts columns of tables right. */
public final class ColumnRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        return List.of(new Spelling(schema)
                .alterOwner(object, new AddColumn(false, definition(object, schema), Place.NOWHERE)));
    }

    /** A column as {@code create table} and {@code add column} take it. */
    public static ColumnDefinition definition(SchemaObject object, Schema schema) {
        var column = object.definition(Column.class);
        var constraints = new ArrayList<ColumnConstraint>();
        column.value().ifPresent(value -> constraints.add(constraint(object, value, schema)));
        boolean isIdentity =
                column.value().filter(Column.Identity.class::isInstance).isPresent();
        column.notNull()
                .filter(notNull -> !isIdentity)
                .ifPresent(notNull -> constraints.add(new ColumnConstraint.NotNull(
                        notNull.name().map(Spelling::name), notNull.isNoInherit(), Place.NOWHERE)));
        return new ColumnDefinition(
                Spelling.name(object),
                new Spelling(schema).type(column.type()),
                Optional.empty(),
                column.storage().compression().map(Spelling::name),
                List.of(),
                column.collation().map(Spelling::written),
                constraints,
                Place.NOWHERE);
    }

    private static ColumnConstraint constraint(SchemaObject column, Column.Value value, Schema schema) {
        if (value instanceof Column.Default standard) {
            return new ColumnConstraint.DefaultValue(
                    Optional.empty(), standard.expression().in(schema), Place.NOWHERE);
        }
        if (value instanceof Column.Generated generated) {
            return new ColumnConstraint.Generated(
                    Optional.empty(),
                    generated.expression().in(schema),
                    generated.isStored() ? ColumnConstraint.Storage.STORED : ColumnConstraint.Storage.VIRTUAL,
                    Place.NOWHERE);
        }
        var identity = (Column.Identity) value;
        var options = schema.users(column.id()).stream()
                .filter(user -> user.definition() instanceof Sequence sequence && sequence.isIdentity())
                .flatMap(sequence -> SequenceRemedies.options(sequence.definition(Sequence.class)).stream())
                .toList();
        return new ColumnConstraint.Identity(Optional.empty(), identity.kind(), options, Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new Spelling(schema)
                .alterOwner(object, new DropColumn(false, Spelling.name(object), Behavior.DEFAULT, Place.NOWHERE)));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new TableStatement.RenameColumn(
                false,
                false,
                new Spelling(schema).tableOf(object),
                Spelling.name(object),
                Spelling.name(to),
                Place.NOWHERE));
    }

    // changes

    @Override
    public List<Statement> restore(Change change) {
        return switch (change.property()) {
            case "type", "collation", "default" -> typeAndDefault(change);
            case "not null" -> run(change, notNull(change));
            case "identity" -> identity(change);
            case "generated", "stored" -> generated(change);
            case "storage" -> run(change, storage(change));
            case "compression" -> run(change, compression(change));
            case "statistics" -> run(change, statistics(change));
            default -> List.of();
        };
    }

    private static List<Statement> run(Change change, TableAction... actions) {
        return Stream.of(actions)
                .map(action -> new Spelling(change.after()).alterOwner(change.is(), action))
                .toList();
    }

    private static Optional<Column.Default> standard(SchemaObject column) {
        return column.definition(Column.class)
                .value()
                .filter(Column.Default.class::isInstance)
                .map(Column.Default.class::cast);
    }

    /** A default of one type does not always become one of another, so that it goes before the type changes. */
    private static List<Statement> typeAndDefault(Change change) {
        var name = Spelling.name(change.is());
        boolean hasOtherType = hasOtherType(change);
        var actions = new ArrayList<TableAction>();
        if (standard(change.is()).isPresent()
                && (hasOtherType || standard(change.was()).isEmpty())) {
            actions.add(new DropColumnDefault(name, Place.NOWHERE));
        }
        if (hasOtherType) {
            actions.add(type(change));
        }
        standard(change.was())
                .map(was -> new SetColumnDefault(name, was.expression().in(change.before()), Place.NOWHERE))
                .ifPresent(actions::add);
        return run(change, actions.toArray(TableAction[]::new));
    }

    private static boolean hasOtherType(Change change) {
        var was = change.was().definition(Column.class);
        var is = change.is().definition(Column.class);
        return !was.collation().equals(is.collation())
                || !was.type().shown(change.before()).equals(is.type().shown(change.after()));
    }

    private static SetColumnType type(Change change) {
        var was = change.was().definition(Column.class);
        var type = new Spelling(change.before()).type(was.type());
        var name = Spelling.name(change.is());
        boolean isConverted = !was.type()
                .type()
                .equals(change.is().definition(Column.class).type().type());
        var using = new Cast(
                SqlParser.expression(dev.rung.sql.Identifier.quote(name.text())),
                type,
                Cast.Spelling.COLONS,
                Place.NOWHERE);
        return new SetColumnType(
                name,
                type,
                was.collation().map(Spelling::written),
                isConverted ? Optional.<Expression>of(using) : Optional.empty(),
                Place.NOWHERE);
    }

    private static TableAction notNull(Change change) {
        var name = Spelling.name(change.is());
        return change.was().definition(Column.class).isNullable()
                ? new DropNotNull(name, Place.NOWHERE)
                : new SetNotNull(name, Place.NOWHERE);
    }

    /** An identity is given only to a column that takes no null and has no default. */
    private static List<Statement> identity(Change change) {
        var name = Spelling.name(change.is());
        var is = change.is().definition(Column.class);
        var was = change.was().definition(Column.class).value();
        if (was.isEmpty() || !(was.get() instanceof Column.Identity identity)) {
            return run(change, new DropIdentity(name, false, Place.NOWHERE));
        }
        if (is.value().filter(Column.Identity.class::isInstance).isPresent()) {
            return run(
                    change,
                    new ChangeIdentity(
                            name, List.of(new IdentityChange.SetKind(identity.kind(), Place.NOWHERE)), Place.NOWHERE));
        }
        var actions = new ArrayList<TableAction>();
        if (is.value().isPresent()) {
            actions.add(new DropColumnDefault(name, Place.NOWHERE));
        }
        if (is.isNullable()) {
            actions.add(new SetNotNull(name, Place.NOWHERE));
        }
        var written = (ColumnConstraint.Identity) constraint(change.was(), identity, change.before());
        actions.add(new AddIdentity(name, identity.kind(), written.options(), Place.NOWHERE));
        return run(change, actions.toArray(TableAction[]::new));
    }

    /** A column becomes generated only by being created. */
    private List<Statement> generated(Change change) {
        boolean wasGenerated = Column.isGenerated(change.was());
        return wasGenerated
                ? Remedies.super.restore(change)
                : run(change, new DropGenerationExpression(Spelling.name(change.is()), false, Place.NOWHERE));
    }

    private static Column.Storage stored(Change change) {
        return change.was().definition(Column.class).storage();
    }

    private static TableAction storage(Change change) {
        var strategy = stored(change).strategy().orElse("default");
        return new SetColumnStorage(Spelling.name(change.is()), Spelling.name(strategy), Place.NOWHERE);
    }

    private static TableAction compression(Change change) {
        var method = stored(change).compression().orElse("default");
        return new SetColumnCompression(Spelling.name(change.is()), Spelling.name(method), Place.NOWHERE);
    }

    private static TableAction statistics(Change change) {
        var target = stored(change).statistics().orElse("-1");
        return new SetColumnStatistics(
                Spelling.name(change.is()), Optional.of(new NumberConstant(target, Place.NOWHERE)), Place.NOWHERE);
    }
}

package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.column.ColumnValues;
import dev.rung.processor.replay.effect.constraint.ConstraintRefusals;
import dev.rung.processor.replay.effect.constraint.PartitionIndexes;
import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.transition.Copy;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.tree.TableLike;
import dev.rung.sql.tree.TableLike.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a table what another one has: {@code like} (PostgreSQL 18, CREATE TABLE; {@code transformTableLikeClause} and
 * {@code expandTableLikeClause}). Columns come where the clause stands, all else when the new table has its own keys.
 */
final class Likeness {

    private final Transition transition;
    private final TableLike like;
    private final Set<Part> parts;

    Likeness(Transition transition, TableLike like) {
        this.transition = transition;
        this.like = like;
        this.parts = parts(like);
    }

    private static Set<Part> parts(TableLike like) {
        var parts = EnumSet.noneOf(Part.class);
        for (var choice : like.choices()) {
            var chosen = choice.part() == Part.ALL ? EnumSet.allOf(Part.class) : EnumSet.of(choice.part());
            if (choice.isIncluded()) {
                parts.addAll(chosen);
            } else {
                parts.removeAll(chosen);
            }
        }
        return parts;
    }

    /** The columns, with that they take no null, and with their identities. */
    void columns(SchemaObject table) {
        model().ifPresent(model -> {
            if (!model.definition().isComplete()) {
                transition.verdict().doubtStatement(like.place(), "the columns of this table are not all known");
            }
            if (table.definition() instanceof Table definition
                    && definition.foreign().isPresent()) {
                parts.removeAll(EnumSet.of(Part.IDENTITY, Part.INDEXES, Part.STORAGE, Part.COMPRESSION));
            }
            transition.schema().children(model.id(), ObjectKind.COLUMN).forEach(column -> column(column, table));
        });
    }

    /** A composite type has columns too. */
    private Optional<SchemaObject> model() {
        var type = transition.names().find(ObjectKind.TYPE, like.table());
        return transition.names().relation(like.table()).isEmpty() && type.isPresent()
                ? type
                : transition.relation(like.table());
    }

    private void column(SchemaObject column, SchemaObject table) {
        var definition = column.definition(Column.class);
        var own = new Column(
                definition.type(),
                definition.notNull(),
                Optional.empty(),
                definition.collation(),
                storage(definition.storage()),
                0,
                true);
        var copy = SchemaObject.of(ObjectKind.COLUMN, SchemaObject.NONE, column.name(), own)
                .partOf(table.id())
                .needing(own.type().needs())
                .needing(CollationEffects.ofColumn(transition, column));
        var inherited = transition
                .schema()
                .child(table.id(), ObjectKind.COLUMN, column.name())
                .filter(existing -> !existing.definition(Column.class).isLocal());
        if (inherited.isPresent()) {
            transition.replace(inherited.get().mapped(Column.class, it -> it.inherited(it.inherited(), true)));
            return;
        }
        if (!transition.isFree(copy, false, like.place())) {
            return;
        }
        var added = transition.add(copy);
        if (parts.contains(Part.COMMENTS)) {
            comment(column, added);
        }
        if (parts.contains(Part.IDENTITY)) {
            definition
                    .value()
                    .filter(Column.Identity.class::isInstance)
                    .ifPresent(identity -> identity(column, transition.current(added), (Column.Identity) identity));
        }
    }

    private Column.Storage storage(Column.Storage storage) {
        var standard = Column.Storage.STANDARD;
        return new Column.Storage(
                parts.contains(Part.STORAGE) ? storage.strategy() : standard.strategy(),
                parts.contains(Part.COMPRESSION) ? storage.compression() : standard.compression(),
                standard.statistics(),
                standard.options());
    }

    private void identity(SchemaObject column, SchemaObject added, Column.Identity identity) {
        var table = transition.schema().get(added.parent());
        new ColumnValues(transition).setIdentity(table, added, identity, List.of());
        sequenceOf(column)
                .ifPresent(model ->
                        sequenceOf(added).ifPresent(sequence -> transition.replace(sequence.with(model.definition()))));
    }

    private Optional<SchemaObject> sequenceOf(SchemaObject column) {
        return transition.schema().users(column.id()).stream()
                .filter(user -> user.definition() instanceof Sequence sequence && sequence.isIdentity())
                .findFirst();
    }

    private void comment(SchemaObject from, SchemaObject to) {
        var current = transition.current(to);
        transition.replace(
                current.saying(current.remarks().withComment(from.remarks().comment())));
    }

    /** Defaults, checks, indexes and statistics, as far as they are wanted. */
    void rest(SchemaObject table) {
        transition.names().relation(like.table()).ifPresent(model -> {
            var copy = new Copy(transition, model, table);
            values(model, table, copy);
            if (parts.contains(Part.CONSTRAINTS)) {
                checks(model, table, copy);
            }
            if (parts.contains(Part.INDEXES)) {
                transition.schema().children(model.id(), ObjectKind.INDEX).forEach(index -> index(index, table, copy));
            }
            if (parts.contains(Part.STATISTICS)) {
                statistics(model, table, copy);
            }
        });
    }

    private void values(SchemaObject model, SchemaObject table, Copy copy) {
        for (var column : transition.schema().children(model.id(), ObjectKind.COLUMN)) {
            var value = copy.value(column.definition(Column.class)).filter(this::isWanted);
            if (value.isPresent()) {
                transition
                        .schema()
                        .child(table.id(), ObjectKind.COLUMN, column.name())
                        .ifPresent(own ->
                                transition.replace(own.mapped(Column.class, definition -> definition.withValue(value))
                                        .needing(copy.needs(column))));
            }
        }
    }

    private boolean isWanted(Column.Value value) {
        return value instanceof Column.Default
                ? parts.contains(Part.DEFAULTS)
                : value instanceof Column.Generated && parts.contains(Part.GENERATED);
    }

    private void checks(SchemaObject model, SchemaObject table, Copy copy) {
        for (var check : transition.schema().children(model.id(), ObjectKind.CONSTRAINT)) {
            var definition = check.definition(Constraint.class);
            var existing = transition
                    .schema()
                    .child(table.id(), ObjectKind.CONSTRAINT, check.name())
                    .filter(it -> it.definition(Constraint.class).inherited() > 0);
            if (existing.isPresent()) {
                transition.replace(existing.get().mapped(Constraint.class, it -> it.inherited(it.inherited(), true)));
            } else if (definition.rule() instanceof Constraint.Check
                    && !(definition.isNoInherit()
                            && new ConstraintRefusals(transition, table).ofWholeAlone(like.place()))) {
                var own = SchemaObject.of(
                                ObjectKind.CONSTRAINT,
                                table.schema(),
                                check.name(),
                                copy.constraint(definition).inherited(0, true).valid(definition.isEnforced()))
                        .partOf(table.id())
                        .needing(copy.needs(check));
                if (transition.isFree(own, false, like.place())) {
                    described(check, transition.add(own));
                }
            }
        }
    }

    private void described(SchemaObject from, SchemaObject to) {
        if (parts.contains(Part.COMMENTS)) {
            comment(from, to);
        }
    }

    private void index(SchemaObject index, SchemaObject table, Copy copy) {
        var indexes = new PartitionIndexes(transition);
        var constraint = indexes.constraint(index);
        var name = indexes.name(index, constraint, table);
        var own = SchemaObject.of(
                        ObjectKind.INDEX,
                        table.schema(),
                        name,
                        copy.index(index.definition(Index.class)).valid(true))
                .under(table.id());
        if (constraint.isEmpty()) {
            described(index, transition.add(own.partOf(table.id()).needing(copy.needs(index))));
            return;
        }
        if (constraint.get().definition(Constraint.class).isPrimaryKey()
                && new ConstraintRefusals(transition, table).secondPrimaryKey(like.place())) {
            return;
        }
        var rule =
                copy.constraint(constraint.get().definition(Constraint.class)).inherited(0, true);
        var key = transition.add(SchemaObject.of(ObjectKind.CONSTRAINT, table.schema(), name, rule)
                .partOf(table.id())
                .needing(copy.needs(constraint.get())));
        described(constraint.get(), key);
        transition.add(own.needing(Set.of(Dependency.internal(key.id()))));
    }

    private void statistics(SchemaObject model, SchemaObject table, Copy copy) {
        for (var statistics : transition.schema().users(model.id())) {
            if (statistics.kind() == ObjectKind.STATISTICS) {
                var columns = statistics.dependencies().stream()
                        .flatMap(needed -> transition.schema().find(needed.on()).stream())
                        .filter(needed -> needed.kind() == ObjectKind.COLUMN)
                        .map(SchemaObject::name)
                        .toList();
                var name = ChosenNames.choose(
                        table.name(),
                        columns,
                        "stat",
                        taken -> transition
                                .names()
                                .all(ObjectKind.STATISTICS)
                                .anyMatch(other -> other.schema() == table.schema()
                                        && other.name().equals(taken)));
                described(
                        statistics,
                        transition.add(
                                SchemaObject.of(ObjectKind.STATISTICS, table.schema(), name, statistics.definition())
                                        .under(statistics.parent() == model.id() ? table.id() : statistics.parent())
                                        .needing(copy.needs(statistics))
                                        .needing(Set.of(Dependency.automatic(table.id())))));
            }
        }
    }
}

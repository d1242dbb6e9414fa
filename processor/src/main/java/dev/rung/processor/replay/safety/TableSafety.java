package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.spi.Wait;
import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.TableLike;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements about tables do to a running system. */
final class TableSafety implements TableStatement.Cases<@Nullable Void> {

    private final Impact impact;

    TableSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void like(Node statement) {
        Tree.all(statement, TableLike.class).forEach(like -> impact.lock(like.table(), LockMode.ACCESS_SHARE));
        return null;
    }

    @Override
    public @Nullable Void create(TableStatement.Create create) {
        if (isThere(create.name())) {
            return null;
        }
        create.inherits().forEach(parent -> impact.lock(parent, LockMode.SHARE_UPDATE_EXCLUSIVE));
        return like(create);
    }

    private boolean isThere(QualifiedName name) {
        return impact.names()
                .target(name)
                .flatMap(in -> impact.before().relation(in.id(), name.name().text()))
                .isPresent();
    }

    @Override
    public @Nullable Void createTyped(TableStatement.CreateTyped create) {
        return type(create.type());
    }

    private @Nullable Void type(QualifiedName name) {
        impact.names().type(name).ifPresent(type -> impact.lock(type, LockMode.ACCESS_SHARE));
        return null;
    }

    @Override
    public @Nullable Void createPartition(TableStatement.CreatePartition create) {
        return partition(create.name(), create.parent());
    }

    /** The rows of the default partition may belong to the new one. */
    private @Nullable Void partition(QualifiedName name, QualifiedName parent) {
        if (!isThere(name)) {
            impact.relation(parent).ifPresent(whole -> {
                impact.lock(whole, LockMode.ACCESS_EXCLUSIVE);
                defaultPartition(whole, name);
            });
        }
        return null;
    }

    private void defaultPartition(SchemaObject whole, QualifiedName added) {
        impact.defaultPartition(whole).ifPresent(rest -> {
            impact.lockAll(rest, LockMode.ACCESS_EXCLUSIVE);
            var part = new Bounds(impact, whole, added);
            impact.withDescendants(rest).stream()
                    .filter(table -> !part.areExcludedFrom(table) && !part.areExcludedFrom(rest))
                    .forEach(impact::scan);
        });
    }

    @Override
    public @Nullable Void createAs(TableStatement.CreateAs create) {
        if (!isThere(create.name()) && create.source() instanceof TableStatement.FromQuery from) {
            new Reads(impact).query(from.query(), create.data() != DataFilling.WITH_NO_DATA);
            if (create.data() != DataFilling.WITH_NO_DATA) {
                fill(create.name());
            }
        }
        return null;
    }

    private void fill(QualifiedName name) {
        impact.names()
                .target(name)
                .flatMap(in -> impact.after().relation(in.id(), name.name().text()))
                .ifPresent(impact.rows()::fill);
    }

    @Override
    public @Nullable Void createForeign(TableStatement.CreateForeign create) {
        create.inherits().forEach(parent -> impact.lock(parent, LockMode.SHARE_UPDATE_EXCLUSIVE));
        return like(create);
    }

    @Override
    public @Nullable Void createForeignPartition(TableStatement.CreateForeignPartition create) {
        return partition(create.name(), create.parent());
    }

    /** What is gone tells it. */
    @Override
    public @Nullable Void drop(TableStatement.Drop drop) {
        return null;
    }

    @Override
    public @Nullable Void alter(TableStatement.Alter alter) {
        impact.relation(alter.table().name())
                .ifPresent(table -> new Alteration(impact, table, isOnly(alter.table())).apply(alter.actions()));
        return null;
    }

    private static boolean isOnly(Relation relation) {
        return relation.descent() == Relation.Descent.ONLY;
    }

    @Override
    public @Nullable Void attachPartition(TableStatement.AttachPartition attach) {
        impact.relation(attach.table().name())
                .ifPresent(whole -> impact.relation(attach.partition()).ifPresent(part -> attach(whole, part, attach)));
        return null;
    }

    private void attach(SchemaObject whole, SchemaObject part, TableStatement.AttachPartition attach) {
        impact.lock(whole, LockMode.SHARE_UPDATE_EXCLUSIVE);
        impact.indexes(impact.before(), whole).forEach(index -> impact.lock(index, LockMode.SHARE_UPDATE_EXCLUSIVE));
        impact.lockAll(part, LockMode.ACCESS_EXCLUSIVE);
        var bounds = new Bounds(impact, whole, attach.partition());
        impact.withDescendants(part).stream()
                .filter(table -> !bounds.areImpliedBy(table) && !bounds.areImpliedBy(part))
                .forEach(impact::scan);
        if (!bounds.isRest()) {
            defaultPartition(whole, attach.partition());
        }
        foreignKeys(part);
    }

    /** The foreign keys of the whole that the part does not have yet are checked. */
    private void foreignKeys(SchemaObject part) {
        for (var constraint : impact.after().children(part.id(), ObjectKind.CONSTRAINT)) {
            if (impact.before().find(constraint.id()).isEmpty()
                    && constraint.definition(Constraint.class).rule() instanceof Constraint.ForeignKey key
                    && impact.rows().mayHave(part)) {
                impact.scan(part);
                impact.before().find(key.table()).ifPresent(impact::scanAll);
            }
        }
    }

    @Override
    public @Nullable Void detachPartition(TableStatement.DetachPartition detach) {
        impact.relation(detach.table().name())
                .ifPresent(whole -> impact.relation(detach.partition()).ifPresent(part -> detach(whole, part, detach)));
        return null;
    }

    private void detach(SchemaObject whole, SchemaObject part, TableStatement.DetachPartition detach) {
        boolean isConcurrent = detach.detaching() == TableStatement.Detaching.CONCURRENTLY;
        impact.lock(part, LockMode.ACCESS_EXCLUSIVE);
        impact.lock(whole, isConcurrent ? LockMode.SHARE_UPDATE_EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE);
        var rest = impact.defaultPartition(whole);
        if (isConcurrent) {
            impact.refuseInTransaction();
            impact.waitFor(Wait.WRITERS, Wait.READERS);
            rest.ifPresent(there ->
                    impact.refuse("55000", "cannot detach partitions concurrently when a default partition exists"));
            return;
        }
        if (detach.detaching() == TableStatement.Detaching.FINALIZE) {
            impact.refuse("55000", "cannot complete detaching partition \"" + part.name() + "\"");
        }
        rest.filter(there -> there.id() != part.id()).ifPresent(there -> impact.lock(there, LockMode.ACCESS_EXCLUSIVE));
        referenced(whole, LockMode.SHARE_ROW_EXCLUSIVE);
        referencing(whole, part);
    }

    private void referenced(SchemaObject table, LockMode mode) {
        for (var constraint : impact.before().children(table.id(), ObjectKind.CONSTRAINT)) {
            if (constraint.definition(Constraint.class).rule() instanceof Constraint.ForeignKey key) {
                impact.before().find(key.table()).ifPresent(other -> impact.lock(other, mode));
            }
        }
    }

    /** No row may refer to what leaves the table that is referred to. */
    private void referencing(SchemaObject whole, SchemaObject part) {
        for (var key : ForeignKeys.to(whole, impact.before())) {
            impact.before().find(key.parent()).ifPresent(table -> {
                impact.lockAll(table, LockMode.ACCESS_EXCLUSIVE);
                if (impact.rows().mayHave(part)) {
                    impact.scanAll(table);
                    impact.scan(part);
                }
            });
        }
    }

    @Override
    public @Nullable Void rename(TableStatement.Rename rename) {
        impact.relation(rename.table().name())
                .ifPresent(table -> impact.lock(
                        table,
                        table.kind() == ObjectKind.INDEX
                                ? LockMode.SHARE_UPDATE_EXCLUSIVE
                                : LockMode.ACCESS_EXCLUSIVE));
        return null;
    }

    @Override
    public @Nullable Void renameColumn(TableStatement.RenameColumn rename) {
        impact.relation(rename.table().name()).ifPresent(table -> impact.lockAll(table, LockMode.ACCESS_EXCLUSIVE));
        return null;
    }

    @Override
    public @Nullable Void renameConstraint(TableStatement.RenameConstraint rename) {
        impact.relation(rename.table().name()).ifPresent(table -> {
            impact.lock(table, LockMode.ACCESS_EXCLUSIVE);
            var constraint = impact.before()
                    .child(
                            table.id(),
                            ObjectKind.CONSTRAINT,
                            rename.constraint().text());
            constraint
                    .filter(found -> found.definition(Constraint.class).rule() instanceof Constraint.Check
                            && !isOnly(rename.table()))
                    .ifPresent(check -> impact.lockAll(table, LockMode.ACCESS_EXCLUSIVE));
            impact.index(table, rename.constraint())
                    .filter(found -> constraint.isPresent() && found.kind() == ObjectKind.INDEX)
                    .ifPresent(index -> impact.lock(index, LockMode.SHARE_UPDATE_EXCLUSIVE));
        });
        return null;
    }

    @Override
    public @Nullable Void setSchema(TableStatement.SetSchema set) {
        impact.relation(set.table().name()).ifPresent(table -> {
            impact.lock(table, LockMode.ACCESS_EXCLUSIVE);
            sequences(impact, table).forEach(sequence -> impact.lock(sequence, LockMode.ACCESS_EXCLUSIVE));
        });
        return null;
    }

    /** The sequences that belong to columns of a table. */
    static List<SchemaObject> sequences(Impact impact, SchemaObject table) {
        return impact.before().children(table.id(), ObjectKind.COLUMN).stream()
                .flatMap(column -> impact.before().users(column.id()).stream()
                        .filter(user -> user.kind() == ObjectKind.SEQUENCE)
                        .filter(user -> user.dependencies().stream()
                                .anyMatch(dependency ->
                                        dependency.on() == column.id() && dependency.type() != Dependency.Type.NORMAL)))
                .toList();
    }

    @Override
    public @Nullable Void moveAll(TableStatement.MoveAll move) {
        var from = move.tablespace().text();
        for (var object : impact.before().objects().values()) {
            if (object.definition() instanceof Table table
                    && table.storage().tablespace().orElse("pg_default").equals(from)) {
                impact.lock(object, LockMode.ACCESS_EXCLUSIVE);
                impact.move(object);
            }
        }
        return null;
    }
}

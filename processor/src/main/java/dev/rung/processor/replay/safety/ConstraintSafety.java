package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.AlterConstraint;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.InheritConstraint;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TableConstraint;
import dev.rung.sql.tree.ValidateConstraint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code alter table} does to a running system where it is about a constraint. */
final class ConstraintSafety implements ConstraintAction.Cases<@Nullable Void>, TableConstraint.Cases<@Nullable Void> {

    private static final int NOT_VALID_ON_PARTITIONED = 18;
    private static final int EXCLUSION_ON_PARTITIONED = 17;

    private final Alteration alteration;
    private final Impact impact;
    private final SchemaObject table;

    ConstraintSafety(Alteration alteration) {
        this.alteration = alteration;
        this.impact = alteration.impact();
        this.table = alteration.table();
    }

    private boolean isPartitioned() {
        return table.definition() instanceof Table definition
                && definition.partitioning().isPresent();
    }

    private static boolean isUnchecked(ConstraintAttributes attributes) {
        return attributes.isNotValid() || attributes.enforcement() == ConstraintAttributes.Enforcement.NOT_ENFORCED;
    }

    @Override
    public @Nullable Void addConstraint(AddConstraint action) {
        return action.constraint().accept(this);
    }

    @Override
    public @Nullable Void check(TableConstraint.Check check) {
        if (!isUnchecked(check.attributes())) {
            (check.attributes().isNoInherit() ? List.of(table) : alteration.tables()).forEach(impact::scan);
        }
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void notNull(TableConstraint.NotNull constraint) {
        if (!isUnchecked(constraint.attributes())) {
            notNull(constraint.column());
        }
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    /** A column is to have no nulls: its table is read unless that is known. */
    void notNull(Name name) {
        var after = impact.after().child(table.id(), ObjectKind.COLUMN, name.text());
        after.ifPresent(column -> alteration.tables().forEach(owner -> notNull(owner, column)));
    }

    private void notNull(SchemaObject owner, SchemaObject column) {
        var own = impact.after().child(owner.id(), ObjectKind.COLUMN, column.name());
        own.filter(found -> isUnproven(owner, found)).ifPresent(found -> impact.scan(owner));
    }

    private boolean isUnproven(SchemaObject owner, SchemaObject column) {
        boolean isKnown = impact.before()
                .find(column.id())
                .flatMap(before -> before.definition(Column.class).notNull())
                .filter(Column.NotNull::isValid)
                .isPresent();
        return !isKnown && !NotNullProof.holds(owner, column, impact.before(), impact.after());
    }

    @Override
    public @Nullable Void unique(TableConstraint.Unique constraint) {
        return alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void primaryKey(TableConstraint.PrimaryKey constraint) {
        return alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void uniqueIndex(TableConstraint.UniqueIndex constraint) {
        return usingIndex(constraint.index(), constraint.name());
    }

    @Override
    public @Nullable Void primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
        usingIndex(constraint.index(), constraint.name());
        columns(constraint.index()).forEach(column -> {
            if (isUnproven(table, column)) {
                impact.scan(table);
            }
            if (isNotValid(column)) {
                impact.refuse("55000", "incompatible NOT VALID constraint on column \"" + column.name() + "\"");
            }
        });
        return null;
    }

    private boolean isNotValid(SchemaObject column) {
        return impact.before()
                .find(column.id())
                .flatMap(before -> before.definition(Column.class).notNull())
                .filter(notNull -> !notNull.isValid())
                .isPresent();
    }

    private List<SchemaObject> columns(Name index) {
        return impact.index(table, index).stream()
                .filter(found -> found.kind() == ObjectKind.INDEX)
                .flatMap(found -> found.definition(Index.class).elements().stream())
                .flatMap(element -> element.references().values().stream())
                .flatMap(id -> impact.after().find(id).stream())
                .filter(column -> column.kind() == ObjectKind.COLUMN)
                .toList();
    }

    private @Nullable Void usingIndex(Name name, Optional<Name> constraint) {
        impact.adopt(table, constraint.orElse(name).text());
        if (isPartitioned()) {
            impact.refuse("0A000", "ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables");
        }
        impact.index(table, name).ifPresent(index -> {
            impact.lock(index, LockMode.SHARE_UPDATE_EXCLUSIVE);
            if (index.definition() instanceof Index definition) {
                refuse(index.name(), definition);
            }
        });
        return alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }

    private void refuse(String name, Index index) {
        if (!index.isUnique()) {
            impact.refuse("42809", "\"" + name + "\" is not a unique index");
        } else if (index.where().isPresent()) {
            impact.refuse("42809", "\"" + name + "\" is a partial index");
        }
    }

    @Override
    public @Nullable Void exclude(TableConstraint.Exclude constraint) {
        if (isPartitioned() && !impact.isAtLeast(EXCLUSION_ON_PARTITIONED)) {
            impact.refuse("0A000", "exclusion constraints are not supported on partitioned tables");
        }
        return alteration.needs(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void foreignKey(TableConstraint.ForeignKey constraint) {
        var referenced = impact.relation(constraint.reference().table());
        referenced.ifPresent(other -> impact.lockAll(other, LockMode.SHARE_ROW_EXCLUSIVE));
        if (constraint.attributes().isNotValid() && isPartitioned() && !impact.isAtLeast(NOT_VALID_ON_PARTITIONED)) {
            impact.refuse("42809", "cannot add NOT VALID foreign key on partitioned table \"" + table.name() + "\"");
        }
        if (!isUnchecked(constraint.attributes())) {
            boolean isAllNull = constraint.columns().stream().anyMatch(this::isAllNull);
            checked(isAllNull ? Optional.empty() : referenced);
        }
        return alteration.needsAll(LockMode.SHARE_ROW_EXCLUSIVE);
    }

    /** A column that the migration added has no value yet, unless it has a default. */
    private boolean isAllNull(Name name) {
        return impact.column(table, name)
                .filter(column -> impact.rows().isNew(column) && !impact.rows().isNew(table))
                .filter(column -> column.definition(Column.class).value().isEmpty())
                .isPresent();
    }

    private void checked(Optional<SchemaObject> referenced) {
        boolean hasRows = impact.withDescendants(table).stream().anyMatch(impact.rows()::mayHave);
        if (hasRows) {
            alteration.tables().forEach(impact::scan);
            referenced.ifPresent(impact::scanAll);
        }
    }

    @Override
    public @Nullable Void alterConstraint(AlterConstraint action) {
        var constraint = impact.before()
                .child(table.id(), ObjectKind.CONSTRAINT, action.constraint().text());
        var key = constraint
                .filter(found -> found.definition(Constraint.class).rule() instanceof Constraint.ForeignKey)
                .map(ForeignKeys::rule);
        key.flatMap(rule -> impact.before().find(rule.table())).ifPresent(other -> {
            switch (action.attributes().enforcement()) {
                case ENFORCED -> {
                    impact.lockAll(other, LockMode.SHARE_ROW_EXCLUSIVE);
                    checked(Optional.of(other));
                }
                case NOT_ENFORCED -> impact.lockAll(other, LockMode.ACCESS_EXCLUSIVE);
                case DEFAULT -> {}
            }
        });
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void inheritConstraint(InheritConstraint action) {
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void validateConstraint(ValidateConstraint action) {
        var constraint = impact.before()
                .child(table.id(), ObjectKind.CONSTRAINT, action.constraint().text());
        constraint
                .filter(found -> !found.definition(Constraint.class).isValid())
                .ifPresent(this::validate);
        if (constraint.isEmpty()) {
            impact.before().children(table.id(), ObjectKind.COLUMN).stream()
                    .filter(this::isNotValid)
                    .forEach(column -> alteration.tables().forEach(impact::scan));
        }
        return alteration.needsAll(LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    private void validate(SchemaObject constraint) {
        if (constraint.definition(Constraint.class).rule() instanceof Constraint.ForeignKey key) {
            var referenced = impact.before().find(key.table());
            referenced.ifPresent(other -> impact.lock(other, LockMode.ROW_SHARE));
            checked(referenced);
        } else {
            alteration.tables().forEach(impact::scan);
        }
    }

    @Override
    public @Nullable Void dropConstraint(DropConstraint action) {
        return alteration.needsAll(LockMode.ACCESS_EXCLUSIVE);
    }
}

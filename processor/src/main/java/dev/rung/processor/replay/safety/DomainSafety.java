package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.DomainConstraint;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.QualifiedName;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements about domains do to a running system: the tables that use one are checked. */
final class DomainSafety implements DomainStatement.Cases<@Nullable Void> {

    private final Impact impact;

    DomainSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void check(QualifiedName name) {
        impact.names()
                .find(ObjectKind.DOMAIN, name)
                .ifPresent(domain -> tables(domain).forEach(table -> {
                    impact.lock(table, LockMode.SHARE);
                    impact.scan(table);
                }));
        return null;
    }

    private Set<SchemaObject> tables(SchemaObject type) {
        var tables = new LinkedHashSet<SchemaObject>();
        for (var user : impact.before().users(type.id())) {
            if (user.kind() == ObjectKind.COLUMN) {
                impact.before()
                        .find(user.parent())
                        .filter(owner -> owner.is(ObjectKind.TABLE, ObjectKind.MATERIALIZED_VIEW))
                        .ifPresent(tables::add);
            } else if (user.is(ObjectKind.DOMAIN, ObjectKind.TYPE)) {
                tables.addAll(tables(user));
            }
        }
        return tables;
    }

    @Override
    public @Nullable Void create(DomainStatement.Create statement) {
        return null;
    }

    @Override
    public @Nullable Void setDefault(DomainStatement.SetDefault statement) {
        return null;
    }

    @Override
    public @Nullable Void setNotNull(DomainStatement.SetNotNull statement) {
        return statement.isNotNull() ? check(statement.name()) : null;
    }

    @Override
    public @Nullable Void addConstraint(DomainStatement.AddConstraint statement) {
        boolean isUnchecked = statement.constraint() instanceof DomainConstraint.Check check
                && check.attributes().isNotValid();
        return isUnchecked ? null : check(statement.name());
    }

    @Override
    public @Nullable Void dropConstraint(DomainStatement.DropConstraint statement) {
        return null;
    }

    @Override
    public @Nullable Void renameConstraint(DomainStatement.RenameConstraint statement) {
        return null;
    }

    @Override
    public @Nullable Void validateConstraint(DomainStatement.ValidateConstraint statement) {
        return check(statement.name());
    }

    @Override
    public @Nullable Void rename(DomainStatement.Rename statement) {
        return null;
    }

    @Override
    public @Nullable Void setOwner(DomainStatement.SetOwner statement) {
        return null;
    }

    @Override
    public @Nullable Void setSchema(DomainStatement.SetSchema statement) {
        return null;
    }

    /** What is gone tells it. */
    @Override
    public @Nullable Void drop(DomainStatement.Drop statement) {
        return null;
    }
}

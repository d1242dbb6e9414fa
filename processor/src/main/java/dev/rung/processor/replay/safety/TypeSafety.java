package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Composite;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeStatement;
import org.jspecify.annotations.Nullable;

/** What statements about types do to a running system: a composite type is a relation, and the others are not. */
final class TypeSafety implements TypeStatement.Cases<@Nullable Void> {

    private final Impact impact;

    TypeSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void exclude(QualifiedName name) {
        impact.names()
                .type(name)
                .filter(type -> type.definition() instanceof Composite)
                .ifPresent(type -> impact.lock(type, LockMode.ACCESS_EXCLUSIVE));
        return null;
    }

    @Override
    public @Nullable Void createShell(TypeStatement.CreateShell statement) {
        return null;
    }

    @Override
    public @Nullable Void createBase(TypeStatement.CreateBase statement) {
        return null;
    }

    @Override
    public @Nullable Void createComposite(TypeStatement.CreateComposite statement) {
        return null;
    }

    @Override
    public @Nullable Void createEnum(TypeStatement.CreateEnum statement) {
        return null;
    }

    @Override
    public @Nullable Void createRange(TypeStatement.CreateRange statement) {
        return null;
    }

    @Override
    public @Nullable Void addValue(TypeStatement.AddValue statement) {
        return null;
    }

    @Override
    public @Nullable Void renameValue(TypeStatement.RenameValue statement) {
        return null;
    }

    @Override
    public @Nullable Void alterAttributes(TypeStatement.AlterAttributes statement) {
        return exclude(statement.name());
    }

    @Override
    public @Nullable Void renameAttribute(TypeStatement.RenameAttribute statement) {
        return exclude(statement.name());
    }

    @Override
    public @Nullable Void setOptions(TypeStatement.SetOptions statement) {
        return null;
    }

    @Override
    public @Nullable Void rename(TypeStatement.Rename statement) {
        return exclude(statement.name());
    }

    @Override
    public @Nullable Void setOwner(TypeStatement.SetOwner statement) {
        return exclude(statement.name());
    }

    @Override
    public @Nullable Void setSchema(TypeStatement.SetSchema statement) {
        return null;
    }

    @Override
    public @Nullable Void drop(TypeStatement.Drop statement) {
        return null;
    }
}

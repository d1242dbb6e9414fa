package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Publication;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PublicationStatement;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What statements about publications do to a running system. */
final class PublicationSafety implements PublicationStatement.Cases<@Nullable Void> {

    private final Impact impact;

    PublicationSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void tables(List<PublicationStatement.PublicationObject> objects) {
        for (var object : objects) {
            if (object instanceof PublicationStatement.Table table) {
                impact.relation(table.relation().name()).ifPresent(this::lock);
            }
        }
        return null;
    }

    private void lock(SchemaObject table) {
        impact.lockAll(table, LockMode.SHARE_UPDATE_EXCLUSIVE);
    }

    private void published(Name publication) {
        impact.names()
                .find(ObjectKind.PUBLICATION, new QualifiedName(List.of(publication), publication.place()))
                .ifPresent(found -> found.definition(Publication.class).entries().stream()
                        .flatMap(entry -> impact.before().find(entry.object()).stream())
                        .filter(table -> table.kind() == ObjectKind.TABLE)
                        .forEach(this::lock));
    }

    @Override
    public @Nullable Void create(PublicationStatement.Create statement) {
        return tables(statement.objects());
    }

    @Override
    public @Nullable Void addObjects(PublicationStatement.AddObjects statement) {
        return tables(statement.objects());
    }

    @Override
    public @Nullable Void setObjects(PublicationStatement.SetObjects statement) {
        published(statement.name());
        return tables(statement.objects());
    }

    @Override
    public @Nullable Void dropObjects(PublicationStatement.DropObjects statement) {
        return tables(statement.objects());
    }

    @Override
    public @Nullable Void setOptions(PublicationStatement.SetOptions statement) {
        return null;
    }

    @Override
    public @Nullable Void rename(PublicationStatement.Rename statement) {
        return null;
    }

    @Override
    public @Nullable Void setOwner(PublicationStatement.SetOwner statement) {
        return null;
    }

    @Override
    public @Nullable Void drop(PublicationStatement.Drop statement) {
        return null;
    }
}

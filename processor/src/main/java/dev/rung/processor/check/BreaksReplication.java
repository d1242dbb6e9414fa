package dev.rung.processor.check;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Publication;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.safety.StatementEffect;
import java.util.Optional;
import java.util.stream.Stream;

/** A published table in use has no key by which its rows are found, so that updates and deletes fail (PostgreSQL 18, "Logical Replication"). */
final class BreaksReplication extends SafetyCheck {

    @Override
    Optional<Finding> find(WayUp wayUp) {
        return wayUp.effects().stream()
                .flatMap(effect -> broken(effect, wayUp).map(table -> finding(effect, table)).stream())
                .findFirst();
    }

    private static Optional<SchemaObject> broken(StatementEffect effect, WayUp wayUp) {
        return published(effect.after())
                .filter(table -> isWithoutKey(table, effect.after()))
                .filter(table -> wayUp.inUse(table.id()).isPresent() && !wayUp.isInDoubt(table.id()))
                .filter(table -> !isBroken(table.id(), effect.before()) && isBroken(table.id(), wayUp.end()))
                .findFirst();
    }

    private static boolean isBroken(long id, Schema schema) {
        return published(schema).anyMatch(table -> table.id() == id && isWithoutKey(table, schema));
    }

    private static Stream<SchemaObject> published(Schema schema) {
        return schema.all(ObjectKind.PUBLICATION).stream()
                .map(publication -> publication.definition(Publication.class))
                .filter(BreaksReplication::publishesChanges)
                .flatMap(publication -> tables(publication, schema));
    }

    private static boolean publishesChanges(Publication publication) {
        var operations = publication.options().values().get("publish");
        return operations == null || operations.contains("update") || operations.contains("delete");
    }

    private static Stream<SchemaObject> tables(Publication publication, Schema schema) {
        var all = publication.isForAllTables()
                ? schema.all(ObjectKind.TABLE).stream()
                : publication.entries().stream()
                        .flatMap(entry -> schema.find(entry.object()).stream())
                        .flatMap(object -> object.kind() == ObjectKind.SCHEMA
                                ? schema.members(object.id()).stream()
                                : Stream.of(object));
        return all.filter(object -> object.definition() instanceof Table table
                && table.partitioning().isEmpty()
                && table.foreign().isEmpty()
                && table.persistence() == Table.PLAIN.persistence());
    }

    private static boolean isWithoutKey(SchemaObject table, Schema schema) {
        var identity = table.definition(Table.class).replicaIdentity().orElse("default");
        if (identity.equals("nothing")) {
            return true;
        }
        return identity.equals("default")
                && schema.children(table.id(), ObjectKind.CONSTRAINT).stream()
                        .noneMatch(constraint ->
                                constraint.definition(Constraint.class).isPrimaryKey());
    }

    private Finding finding(StatementEffect effect, SchemaObject table) {
        var name = effect.after().describe(table);
        return warning(effect.statement().place(), """
                updates and deletes of `%s` fail from now on, since it is published without a key (55000)
                  in: %s
                  subscribers find the rows by the primary key, or by what `replica identity` says
                  fix: a primary key first, or `alter table %s replica identity full`
                  or, if its rows never change: %s""".formatted(
                name, ReplayCheck.excerpt(effect.statement()), effect.after().quoted(table), allowance()));
    }
}

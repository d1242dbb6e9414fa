package dev.rung.processor.generate;

import dev.rung.processor.check.Checks;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.spi.CompiledEffect;
import dev.rung.spi.CompiledEffects;
import dev.rung.sql.tree.LockMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a migration does to a running system on its way up, for who is about to run it. */
record EffectFile(String history, ReplayedMigration migration) implements MigrationFile {

    @Override
    public String path() {
        return StoredMigration.effects(
                history, migration.source().version(), migration.source().className());
    }

    @Override
    public String text() {
        boolean isAccepted = migration.source().allows().stream().anyMatch(Checks::isOfBlocking);
        return new CompiledEffects(
                        isAccepted,
                        migration.outcome().effects().stream()
                                .map(effect -> new Statement(effect, beginning()).compiled())
                                .toList())
                .text();
    }

    /** Whether each statement that runs has its effect. */
    boolean isComplete() {
        return migration.migration().up().opaque().isEmpty()
                && migration.outcome().effects().size()
                        == migration.migration().up().statements().size();
    }

    private Optional<Schema> beginning() {
        return migration.outcome().effects().stream().findFirst().map(StatementEffect::before);
    }

    /**
     * A statement.
     *
     * @param of what it does
     * @param beginning the schema before its migration
     */
    record Statement(StatementEffect of, Optional<Schema> beginning) {

        private CompiledEffect compiled() {
            return new CompiledEffect(
                    locks(),
                    tables(of.effect().rewrites()),
                    tables(of.effect().scans()),
                    builds(),
                    reshapes(),
                    of.effect().waits(),
                    new Demands(this).all());
        }

        /** A lock on an index that keeps readers out keeps them out of its table: who plans a query opens all indexes. */
        private TreeMap<CompiledEffect.Table, LockMode> locks() {
            var locks = new TreeMap<CompiledEffect.Table, LockMode>();
            of.effect()
                    .locks()
                    .forEach((id, mode) -> of.find(id)
                            .filter(object -> object.kind() != ObjectKind.INDEX || mode.stopsReaders())
                            .flatMap(this::relation)
                            .ifPresent(table -> locks.merge(table, mode, LockMode::or)));
            return locks;
        }

        private Optional<CompiledEffect.Table> relation(SchemaObject object) {
            if (object.kind() == ObjectKind.INDEX) {
                return table(object.parent());
            }
            return object.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW)
                    ? table(object.id())
                    : Optional.empty();
        }

        private TreeMap<CompiledEffect.Table, Integer> builds() {
            var builds = new TreeMap<CompiledEffect.Table, Integer>();
            of.effect().builds().stream()
                    .flatMap(id -> of.after().find(id).stream())
                    .map(SchemaObject::parent)
                    .filter(of.effect().scans()::contains)
                    .flatMap(id -> table(id).stream())
                    .forEach(table -> builds.merge(table, 1, Integer::sum));
            return builds;
        }

        /** The tables that were there before and whose rows have other columns, or columns of other types. */
        private SortedSet<CompiledEffect.Table> reshapes() {
            var reshaped = new TreeSet<CompiledEffect.Table>();
            for (long id : of.effect().locks().keySet()) {
                if (of.before()
                                .find(id)
                                .filter(found -> found.is(ObjectKind.TABLE))
                                .isPresent()
                        && of.after().find(id).isPresent()
                        && !shape(of.before(), id).equals(shape(of.after(), id))) {
                    table(id).ifPresent(reshaped::add);
                }
            }
            return reshaped;
        }

        private static List<String> shape(Schema schema, long table) {
            return schema.children(table, ObjectKind.COLUMN).stream()
                    .map(column -> column.name() + " "
                            + column.definition(Column.class).type().shown(schema))
                    .toList();
        }

        private SortedSet<CompiledEffect.Table> tables(Collection<Long> ids) {
            var tables = new TreeSet<CompiledEffect.Table>();
            ids.forEach(id -> table(id).ifPresent(tables::add));
            return tables;
        }

        /** A relation by the name that it has before the migration. */
        Optional<CompiledEffect.Table> table(long id) {
            return beginning
                    .flatMap(schema -> table(schema, id))
                    .or(() -> table(of.before(), id))
                    .or(() -> table(of.after(), id));
        }

        private static Optional<CompiledEffect.Table> table(Schema schema, long id) {
            return schema.find(id)
                    .flatMap(object ->
                            schema.find(object.schema()).map(in -> new CompiledEffect.Table(in.name(), object.name())));
        }

        /** The name that a column has before the migration. */
        Optional<String> column(long id) {
            return beginning.flatMap(schema -> schema.find(id)).map(SchemaObject::name);
        }
    }
}

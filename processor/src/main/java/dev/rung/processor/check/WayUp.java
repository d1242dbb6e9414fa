package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.safety.StatementEffect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A migration on its way up, over a system that runs.
 *
 * @param migration the migration
 * @param safety what is known of the system
 * @param check the check that looks at it
 */
record WayUp(ReplayedMigration migration, Safety safety, String check) {

    /** What its statements do, but for those of which a comment says that it is right. */
    List<StatementEffect> effects() {
        return all().stream()
                .filter(effect -> !effect.statement().allows().contains(check))
                .toList();
    }

    private List<StatementEffect> all() {
        return migration.outcome().effects();
    }

    long version() {
        return migration.source().version();
    }

    boolean isTransactional() {
        return migration.source().transactional();
    }

    /** What an object was before the migration, if a running application knows it. */
    Optional<SchemaObject> inUse(long id) {
        return all().stream()
                .findFirst()
                .map(StatementEffect::before)
                .flatMap(before -> before.find(id))
                .filter(object -> safety.released().isEmpty()
                        || safety.released().flatMap(schema -> schema.find(id)).isPresent());
    }

    /**
     * What an object was before the migration, if the released build uses it: where that is written down, since it is, and else since it may.
     */
    Optional<SchemaObject> used(long id) {
        return inUse(id)
                .filter(object -> !Uses.areKnownOf(object)
                        || safety.uses().map(uses -> uses.contain(id)).orElse(true));
    }

    /** Where the released build uses an object: {@code shop.Reports.list(Reports.java:31)}, where that is written down. */
    Optional<String> places(long id) {
        return safety.uses().filter(uses -> uses.contain(id)).map(uses -> uses.words(id));
    }

    /** Whether somebody would notice work on a relation: its rows are its own, in use, and not few. */
    boolean isWatched(long id) {
        return inUse(id).filter(WayUp::hasRows).isPresent()
                && names(id).noneMatch(name -> !safety.options().isWorthAWord(name));
    }

    private static boolean hasRows(SchemaObject relation) {
        return relation.kind() == ObjectKind.MATERIALIZED_VIEW
                || (relation.definition() instanceof Table table
                        && table.foreign().isEmpty());
    }

    /** How many rows a relation has, in words, where that is known. */
    Optional<String> size(long id) {
        return names(id).flatMap(name -> safety.options().size(name).stream()).findFirst();
    }

    /** Whether it is not known for certain what a relation is like, since code ran that nobody has read. */
    boolean isInDoubt(long id) {
        var doubt = migration.outcome().after().doubt();
        return names(id).anyMatch(doubt::covers);
    }

    private Stream<String> names(long id) {
        return inUse(id).stream()
                .flatMap(object ->
                        Stream.of(object.name(), before().describe(object)).distinct());
    }

    /** The schema that the migration makes. */
    Schema end() {
        return migration.outcome().after().schema();
    }

    private Schema before() {
        return all().get(0).before();
    }

    /** The blocking statements that have one cause, each on tables that matter. */
    List<Blocking> blocking(Cause cause) {
        return effects().stream()
                .flatMap(effect -> Blocking.of(effect, this).stream())
                .filter(blocking -> blocking.cause().filter(cause::equals).isPresent())
                .toList();
    }
}

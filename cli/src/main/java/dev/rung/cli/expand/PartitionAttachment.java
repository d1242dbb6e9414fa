package dev.rung.cli.expand;

import dev.rung.sql.Identifier;
import java.util.List;

/**
 * A table that is filled becomes a partition, of a range: a check that is valid proves that its rows lie in the range, so that none is read while the
 * table is locked (PostgreSQL 18, ALTER TABLE, ATTACH PARTITION).
 *
 * @param key the column that the whole is parted by
 * @param partition the table that becomes a partition
 * @param from the least value in it
 * @param to the least value beyond it
 */
public record PartitionAttachment(ColumnName key, TableName partition, String from, String to) implements Recipe {

    @Override
    public List<Phase> phases() {
        var check = partition.part(key.name() + "_range");
        var add = "alter table %1$s add constraint %2$s check (%3$s is not null and %3$s >= %4$s and %3$s < %5$s)"
                .formatted(partition, check, key.quoted(), Identifier.literal(from), Identifier.literal(to));
        var drop = "alter table %s drop constraint %s".formatted(partition, check);
        return List.of(
                Phase.of("bound " + partition.words(), add + " not valid", drop),
                Phase.validation(partition.words(), partition, check, add),
                new Phase(
                        "attach " + partition.words() + " to " + key.table().words(),
                        true,
                        List.of(
                                "alter table %s attach partition %s for values from (%s) to (%s)"
                                        .formatted(
                                                key.table(),
                                                partition,
                                                Identifier.literal(from),
                                                Identifier.literal(to)),
                                drop),
                        List.of("alter table %s detach partition %s".formatted(key.table(), partition), add)));
    }
}

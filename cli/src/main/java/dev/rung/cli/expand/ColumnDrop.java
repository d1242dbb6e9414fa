package dev.rung.cli.expand;

import java.util.ArrayList;
import java.util.List;

/**
 * A column goes, once no instance needs it. Where it is required and has no default, it demands nothing any more in a migration before.
 *
 * @param column the column
 */
public record ColumnDrop(KnownColumn column) implements Recipe {

    @Override
    public List<Phase> phases() {
        var phases = new ArrayList<Phase>();
        boolean isDemanded = column.isRequired() && column.value().isEmpty();
        if (isDemanded) {
            phases.add(Phase.of(
                    "release " + column.name().words(),
                    "alter table %s alter column %s drop not null"
                            .formatted(column.table(), column.name().quoted()),
                    "alter table %s alter column %s set not null"
                            .formatted(column.table(), column.name().quoted())));
        }
        var dropped = isDemanded ? new KnownColumn(column.name(), column.type(), false, column.value()) : column;
        phases.add(Phase.of(
                "drop " + column.name().words(),
                "alter table %s drop column %s"
                        .formatted(column.table(), column.name().quoted()),
                dropped.addition()));
        return phases;
    }
}

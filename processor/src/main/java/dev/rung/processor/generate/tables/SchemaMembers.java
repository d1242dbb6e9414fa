package dev.rung.processor.generate.tables;

import dev.rung.processor.head.Head;
import dev.rung.processor.head.Head.HeadDomain;
import dev.rung.processor.head.Head.HeadSequence;
import dev.rung.processor.head.HeadTable;
import java.util.List;

/**
 * What is in one schema.
 *
 * @param schema its name
 * @param tables its tables
 * @param sequences its sequences
 * @param domains its domains
 */
record SchemaMembers(String schema, List<HeadTable> tables, List<HeadSequence> sequences, List<HeadDomain> domains) {

    static SchemaMembers of(String schema, Head head) {
        return new SchemaMembers(
                schema,
                head.tables().stream()
                        .filter(table -> table.schema().equals(schema))
                        .toList(),
                head.sequences().stream()
                        .filter(sequence -> sequence.schema().equals(schema))
                        .toList(),
                head.domains().stream()
                        .filter(domain -> domain.schema().equals(schema))
                        .toList());
    }

    boolean hasKeys() {
        return tables.stream().anyMatch(table -> !table.keys().isEmpty());
    }

    boolean hasIndexes() {
        return tables.stream().anyMatch(table -> !table.indexes().isEmpty());
    }
}

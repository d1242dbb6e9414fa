package dev.rung.sql.parser;

import dev.rung.sql.tree.Partitioning;
import java.util.Optional;

/** By what tables are partitioned. */
final class PartitionGrammar {

    private PartitionGrammar() {}

    /** {@code OptPartitionSpec}. */
    static Optional<Partitioning> partitioning(Cursor at) {
        int start = at.mark();
        if (!at.accept("partition", "by")) {
            return Optional.empty();
        }
        return Optional.of(new Partitioning(at.name(), at.list(PartitionGrammar::key), at.since(start)));
    }

    private static Partitioning.Key key(Cursor at) {
        int start = at.mark();
        return new Partitioning.Key(
                KeyGrammar.key(at),
                at.after("collate", Cursor::qualifiedName),
                KeyGrammar.operatorClass(at),
                at.since(start));
    }
}

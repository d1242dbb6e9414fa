package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.Partitioning;
import java.util.List;

/** By what tables are partitioned, and what their partitions take. */
final class PartitionPrinter implements PartitionBound.Cases<Output> {

    private final Output out;

    private PartitionPrinter(Output out) {
        this.out = out;
    }

    static Output print(Partitioning partitioning, Output out) {
        return out.words("partition", "by")
                .name(partitioning.strategy())
                .list(partitioning.keys(), key -> key(key, out));
    }

    private static void key(Partitioning.Key key, Output out) {
        KeyPrinter.key(key.key(), out)
                .optional(key.collation(), out::name, "collate")
                .optional(key.operatorClass(), out::name);
    }

    static Output bound(PartitionBound bound, Output out) {
        return bound.accept(new PartitionPrinter(out));
    }

    @Override
    public Output in(PartitionBound.In bound) {
        return values(out.words("for", "values", "in"), bound.values());
    }

    @Override
    public Output between(PartitionBound.Between bound) {
        values(out.words("for", "values", "from"), bound.from());
        return values(out.words("to"), bound.to());
    }

    private Output values(Output out, List<Expression> values) {
        return out.list(values, value -> ExpressionPrinter.print(value, out));
    }

    @Override
    public Output hash(PartitionBound.Hash bound) {
        return out.words("for", "values", "with")
                .parenthesized(() -> out.words("modulus")
                        .number(bound.modulus())
                        .behind(",")
                        .words("remainder")
                        .number(bound.remainder()));
    }

    @Override
    public Output rest(PartitionBound.Rest bound) {
        return out.words("default");
    }
}

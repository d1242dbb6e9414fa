package dev.rung.cli.dsl;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.Partitioning;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.Locale;

/**
 * Tables that are partitions, what rows they have, and what tables with partitions are parted by.
 *
 * @param source the statement
 */
record Partitions(Source source) {

    Code create(TableStatement.CreatePartition table) {
        Tables.requireOptionsOnly(table.storage());
        NotInDsl.unless(
                table.persistence() == Persistence.PERMANENT
                        && table.elements().isEmpty()
                        && table.storage().options().isEmpty(),
                "what is said of a partition");
        var begun = Code.call("createPartition" + (table.ifNotExists() ? "IfNotExists" : ""), Names.of(table.name()))
                .then("of", Names.of(table.parent()));
        var code = bound(begun, table.bound());
        return table.partitioning()
                .map(key -> code.then("storage", by(key)))
                .orElse(code)
                .executed();
    }

    Code attach(TableStatement.AttachPartition attach) {
        var code = Code.call("attachPartition", Names.of(attach.partition()))
                .then("to", Names.of(parent(attach.table(), attach.ifExists())));
        return bound(code, attach.bound()).executed();
    }

    Code detach(TableStatement.DetachPartition detach) {
        var code = Code.call("detachPartition", Names.of(detach.partition()))
                .then("from", Names.of(parent(detach.table(), detach.ifExists())));
        return (switch (detach.detaching()) {
                    case DEFAULT -> code;
                    case CONCURRENTLY -> code.then("concurrently");
                    case FINALIZE -> code.then("finalizing");
                })
                .executed();
    }

    private static QualifiedName parent(Relation table, boolean ifExists) {
        NotInDsl.unless(!ifExists && table.descent() != Relation.Descent.ONLY, "what is said of a table");
        return table.name();
    }

    /** What the rows of a table are parted by. */
    Code by(Partitioning partitioning) {
        var strategy = partitioning.strategy().text().toLowerCase(Locale.ROOT);
        var method = switch (strategy) {
            case "range" -> "partitionByRange";
            case "list" -> "partitionByList";
            case "hash" -> "partitionByHash";
            default -> NotInDsl.<String>because("a way to part rows");
        };
        var keys = partitioning.keys();
        return keys.stream().allMatch(Partitions::isColumn)
                ? Code.call(
                        method,
                        keys.stream()
                                .map(key -> ((KeyExpression.Column) key.key())
                                        .column()
                                        .text())
                                .toList())
                : Code.call(
                        method,
                        keys.stream()
                                .map(key -> Code.call("field", key.place().in(source.sql())))
                                .toList());
    }

    /** Whether a key is a column that is written as it is called. */
    private static boolean isColumn(Partitioning.Key key) {
        return key.key() instanceof KeyExpression.Column
                && key.collation().isEmpty()
                && key.operatorClass().isEmpty();
    }

    /** Which rows belong to a partition. */
    private Code bound(Code code, PartitionBound bound) {
        return bound.accept(new PartitionBound.Cases<>() {
            @Override
            public Code in(PartitionBound.In in) {
                return code.then("forValuesIn", values(in.values()));
            }

            @Override
            public Code between(PartitionBound.Between between) {
                return code.then("forValuesFrom", values(between.from())).then("to", values(between.to()));
            }

            @Override
            public Code hash(PartitionBound.Hash hash) {
                return code.then("forValuesWith", Literals.whole(hash.modulus()), Literals.whole(hash.remainder()));
            }

            @Override
            public Code rest(PartitionBound.Rest rest) {
                return code.then("asDefault");
            }
        });
    }

    private List<Object> values(List<Expression> values) {
        return values.stream().map(this::value).toList();
    }

    private Object value(Expression value) {
        if (value instanceof ValueReference.Column column
                && column.name().parts().size() == 1) {
            var word = column.name().name().text();
            if (word.equals("minvalue") || word.equals("maxvalue")) {
                return Code.call(word);
            }
        }
        return Literals.text(value)
                .<Object>map(text -> text)
                .or(() -> Literals.whole(value))
                .orElseGet(() -> source.field(value));
    }
}

package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.PartitionBound;
import java.util.List;
import java.util.Optional;

/** A partition comes or goes, and rows of tables in use are read to see where they belong. */
final class BlockingPartition extends BlockingStatement {

    BlockingPartition() {
        super(Cause.PARTITION);
    }

    @Override
    String reason(Blocking blocking) {
        if (rest(blocking).isPresent()) {
            return "to see that no row of the default partition belongs to the new one";
        }
        var child = blocking.table();
        return isPartition(blocking.effect().after().get(child.id()))
                ? "to see that every row of `%s` is within its bounds%s".formatted(child.name(), andIndexes(blocking))
                : "to see that no row that others refer to goes with the partition";
    }

    private static String andIndexes(Blocking blocking) {
        int indexes = (int) blocking.effect().effect().builds().stream()
                .flatMap(index -> blocking.effect().after().find(index).stream())
                .filter(object -> object.kind() == ObjectKind.INDEX)
                .count();
        return indexes == 0 ? "" : ", and to build " + Sentence.count(indexes, "index", "indexes") + " that it lacks";
    }

    private static boolean isPartition(SchemaObject table) {
        return table.definition() instanceof Table definition && definition.isPartition();
    }

    /** The default partition, if it is looked through. */
    private static Optional<SchemaObject> rest(Blocking blocking) {
        return blocking.tables().keySet().stream()
                .flatMap(table -> blocking.effect().before().find(table).stream())
                .filter(table -> table.definition() instanceof Table definition
                        && definition
                                .heritage()
                                .bound()
                                .filter(bound -> bound.tree() instanceof PartitionBound.Rest)
                                .isPresent())
                .findFirst();
    }

    @Override
    List<String> remedy(Blocking blocking) {
        var read = rest(blocking).orElseGet(blocking::table);
        boolean isRest = rest(blocking).isPresent();
        var name = JavaText.literal(read.name() + (isRest ? "_rest" : "_bounds"));
        var on = JavaText.table(read, blocking.effect().after());
        return List.of(
                isRest
                        ? "a check that the default partition holds no such row, validated before; then nothing is read"
                        : "a check of the bounds, with a key that is not null, validated before%s; then nothing is read"
                                .formatted(andIndexes(blocking).isEmpty() ? "" : ", and the indexes concurrently"),
                JavaText.execute(
                        "addConstraint(constraint(%s).check(condition(\"…\"))).on(%s).notValid()".formatted(name, on)),
                JavaText.execute("validateConstraint(%s).on(%s)".formatted(name, on)));
    }
}

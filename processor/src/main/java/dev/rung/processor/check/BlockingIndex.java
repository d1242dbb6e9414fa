package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.List;

/** An index of a table in use is built while nobody can write to it. */
final class BlockingIndex extends BlockingStatement {

    BlockingIndex() {
        super(Cause.INDEX);
    }

    private static List<SchemaObject> built(Blocking blocking) {
        return blocking.effect().effect().builds().stream()
                .flatMap(index -> blocking.effect().after().find(index).stream())
                .filter(object -> object.kind() == ObjectKind.INDEX)
                .toList();
    }

    private static boolean isNew(SchemaObject index, Blocking blocking) {
        return blocking.effect().before().find(index.id()).isEmpty();
    }

    @Override
    String reason(Blocking blocking) {
        var built = built(blocking);
        var names = built.stream().map(SchemaObject::name).toList();
        if (names.isEmpty()) {
            return "to build its indexes";
        }
        boolean isAgain = built.stream().noneMatch(index -> isNew(index, blocking));
        return "to build " + Sentence.names(names) + (isAgain ? " again" : "");
    }

    @Override
    List<String> remedy(Blocking blocking) {
        return built(blocking).stream()
                .findFirst()
                .map(index -> isNew(index, blocking)
                        ? ConcurrentIndex.creation(index, blocking.effect().after())
                        : again(index, blocking))
                .orElse(List.of("there is no way without a lock: run it while nobody needs the table"));
    }

    private static List<String> again(SchemaObject index, Blocking blocking) {
        boolean isRetyped = !blocking.effect().before().get(index.id()).equals(index)
                || !blocking.effect()
                        .before()
                        .children(index.parent(), ObjectKind.COLUMN)
                        .equals(blocking.effect().after().children(index.parent(), ObjectKind.COLUMN));
        return isRetyped
                ? List.of("drop the index in an earlier migration, and create it again concurrently in a later one")
                : List.of(
                        "in a migration of its own with `transactional = false`, while others read and write",
                        JavaText.execute("reindexConcurrently(%s)".formatted(JavaText.literal(index.name()))));
    }
}

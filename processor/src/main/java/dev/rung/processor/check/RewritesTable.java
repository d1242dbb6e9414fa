package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import java.util.List;

/** A statement copies a table that is in use. */
final class RewritesTable extends BlockingStatement {

    RewritesTable() {
        super(Cause.REWRITE);
    }

    @Override
    boolean isOfTheWorst() {
        return true;
    }

    @Override
    String deed(Blocking blocking) {
        int indexes = (int) blocking.effect().effect().builds().stream()
                .filter(index -> isOfTables(index, blocking))
                .count();
        var them = blocking.tables().size() == 1 ? "its " : "their ";
        return "copies " + blocking.names()
                + (indexes == 0 ? "" : " and builds " + them + Sentence.count(indexes, "index", "indexes") + " again,");
    }

    private static boolean isOfTables(long index, Blocking blocking) {
        return blocking.effect()
                .find(index)
                .filter(found ->
                        found.kind() == ObjectKind.INDEX && blocking.tables().containsKey(found.parent()))
                .isPresent();
    }

    @Override
    String reason(Blocking blocking) {
        return Rewrite.of(blocking).reason();
    }

    @Override
    List<String> remedy(Blocking blocking) {
        return Rewrite.of(blocking).remedy();
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.Relation;

/** The names of tables, with {@code only} before them or {@code *} behind. */
final class RelationPrinter {

    private RelationPrinter() {}

    static Output print(Relation relation, Output out) {
        return out.wordsIf(relation.descent() == Relation.Descent.ONLY, "only")
                .name(relation.name())
                .wordsIf(relation.descent() == Relation.Descent.DESCENDANTS, "*");
    }
}

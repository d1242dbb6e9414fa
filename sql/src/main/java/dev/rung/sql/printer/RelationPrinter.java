package dev.rung.sql.printer;

import dev.rung.sql.tree.Relation;

/** The names of tables and of what is used as one. */
final class RelationPrinter {

    private RelationPrinter() {}

    static Output print(Relation relation, Output out) {
        out.wordsIf(relation.descent() == Relation.Descent.ONLY, "only").name(relation.name());
        return out.wordsIf(relation.descent() == Relation.Descent.DESCENDANTS, "*");
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;

/** The names of tables and of what is used as one. */
final class RelationGrammar {

    private static final int MOST_PARTS = 3;

    private RelationGrammar() {}

    /** {@code qualified_name}: no more than a database, a schema and a name. */
    static QualifiedName name(Cursor at) {
        var name = at.qualifiedName();
        if (name.parts().size() > MOST_PARTS) {
            throw at.wrong(
                    name.place(), "`" + name + "` has too many parts", "write at most a database, a schema and a name");
        }
        return name;
    }

    /** {@code relation_expr}: with {@code only} before it or {@code *} behind it. */
    static Relation relation(Cursor at) {
        int start = at.mark();
        if (at.accept("only")) {
            var name = at.follows("(") ? inParentheses(at) : name(at);
            return new Relation(name, Relation.Descent.ONLY, at.since(start));
        }
        var name = name(at);
        var descent = at.accept("*") ? Relation.Descent.DESCENDANTS : Relation.Descent.DEFAULT;
        return new Relation(name, descent, at.since(start));
    }

    private static QualifiedName inParentheses(Cursor at) {
        at.expect("(");
        var name = name(at);
        at.expect(")");
        return name;
    }
}

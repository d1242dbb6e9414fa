package dev.rung.sql.parser;

import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.TransformStatement;
import java.util.Optional;

/** Creates and drops transforms. */
final class TransformGrammar {

    private TransformGrammar() {}

    static TransformStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : drop(at);
    }

    private static TransformStatement create(Cursor at) {
        int start = at.mark();
        boolean orReplace = Creation.begin(at, Creation.Modifier.REPLACE).orReplace();
        at.expect("transform", "for");
        var type = TypeGrammar.type(at);
        at.expect("language");
        var language = at.name();
        at.expect("(");
        boolean isFromFirst = at.is("from");
        var first = function(at, isFromFirst ? "from" : "to");
        var second = at.accept(",")
                ? Optional.of(function(at, isFromFirst ? "to" : "from"))
                : Optional.<RoutineReference>empty();
        at.expect(")");
        var fromSql = isFromFirst ? Optional.of(first) : second;
        var toSql = isFromFirst ? second : Optional.of(first);
        return new TransformStatement.Create(orReplace, type, language, fromSql, toSql, at.since(start));
    }

    private static RoutineReference function(Cursor at, String direction) {
        at.expect(direction, "sql", "with", "function");
        return RoutineReferenceGrammar.reference(at);
    }

    private static TransformStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "transform");
        boolean ifExists = at.acceptIfExists();
        at.expect("for");
        var type = TypeGrammar.type(at);
        at.expect("language");
        return new TransformStatement.Drop(ifExists, type, at.name(), Common.behavior(at), at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.CastStatement;

/** Creates and drops casts. */
final class CastGrammar {

    private CastGrammar() {}

    static CastStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : drop(at);
    }

    private static CastStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("cast", "(");
        var source = TypeGrammar.type(at);
        at.expect("as");
        var target = TypeGrammar.type(at);
        at.expect(")");
        return new CastStatement.Create(source, target, method(at), context(at), at.since(start));
    }

    private static CastStatement.Method method(Cursor at) {
        int start = at.mark();
        if (at.accept("without", "function")) {
            return new CastStatement.Binary(at.since(start));
        }
        if (at.accept("with", "inout")) {
            return new CastStatement.ByText(at.since(start));
        }
        at.expect("with", "function");
        return new CastStatement.ByFunction(RoutineReferenceGrammar.reference(at), at.since(start));
    }

    private static CastStatement.Context context(Cursor at) {
        return at.accept("as", "implicit")
                ? CastStatement.Context.IMPLICIT
                : at.accept("as", "assignment") ? CastStatement.Context.ASSIGNMENT : CastStatement.Context.EXPLICIT;
    }

    private static CastStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "cast");
        boolean ifExists = at.acceptIfExists();
        at.expect("(");
        var source = TypeGrammar.type(at);
        at.expect("as");
        var target = TypeGrammar.type(at);
        at.expect(")");
        return new CastStatement.Drop(ifExists, source, target, Common.behavior(at), at.since(start));
    }
}

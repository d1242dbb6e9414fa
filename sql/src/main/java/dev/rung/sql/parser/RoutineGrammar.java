package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineStatement;
import java.util.Locale;
import java.util.Optional;

/** Creates, changes and drops functions and procedures. */
final class RoutineGrammar {

    private RoutineGrammar() {}

    static RoutineStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static RoutineStatement create(Cursor at) {
        int start = at.mark();
        boolean orReplace = Creation.begin(at, Creation.Modifier.REPLACE).orReplace();
        var kind = kind(at, RoutineKind.FUNCTION, RoutineKind.PROCEDURE);
        var name = at.functionName();
        var arguments = ArgumentGrammar.definitions(at);
        var returned = kind == RoutineKind.FUNCTION ? returned(at) : Optional.<RoutineStatement.Returned>empty();
        var options = RoutineOptionGrammar.ofNew(at);
        var body = RoutineBodyGrammar.body(at);
        return new RoutineStatement.Create(orReplace, kind, name, arguments, returned, options, body, at.since(start));
    }

    private static RoutineKind kind(Cursor at, RoutineKind... kinds) {
        for (var kind : kinds) {
            if (at.accept(kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw at.unexpected();
    }

    /** What stands behind {@code returns}, unless it is {@code null on null input}. */
    private static Optional<RoutineStatement.Returned> returned(Cursor at) {
        if (at.follows("returns", "null") || !at.accept("returns")) {
            return Optional.empty();
        }
        int start = at.mark();
        return at.accept("table")
                ? Optional.of(new RoutineStatement.ReturnedTable(at.list(RoutineGrammar::column), at.since(start)))
                : Optional.of(new RoutineStatement.ReturnedType(TypeGrammar.functionType(at), at.since(start)));
    }

    private static RoutineStatement.ReturnedColumn column(Cursor at) {
        int start = at.mark();
        return new RoutineStatement.ReturnedColumn(
                at.typeOrFunctionName(), TypeGrammar.functionType(at), at.since(start));
    }

    private static RoutineStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter");
        var kind = kind(at, RoutineKind.values());
        var routine = RoutineReferenceGrammar.reference(at);
        if (at.accept("rename", "to")) {
            return new RoutineStatement.Rename(kind, routine, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new RoutineStatement.SetOwner(kind, routine, Common.role(at), at.since(start));
        }
        boolean isSetting = at.peek(2).kind() == Token.Kind.TEXT;
        if (!isSetting && at.accept("set", "schema")) {
            return new RoutineStatement.SetSchema(kind, routine, at.name(), at.since(start));
        }
        boolean isIndependent = at.accept("no", "depends");
        if (isIndependent || at.accept("depends")) {
            at.expect("on", "extension");
            return new RoutineStatement.DependsOnExtension(kind, routine, !isIndependent, at.name(), at.since(start));
        }
        var options = RoutineOptionGrammar.ofExisting(at);
        return new RoutineStatement.Alter(kind, routine, options, at.accept("restrict"), at.since(start));
    }

    private static RoutineStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop");
        var kind = kind(at, RoutineKind.values());
        boolean ifExists = at.acceptIfExists();
        var routines = at.separated(RoutineReferenceGrammar::reference);
        return new RoutineStatement.Drop(kind, ifExists, routines, Common.behavior(at), at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.ForeignDataStatement.Selection;
import java.util.Optional;

/** Tells what is foreign, and imports foreign schemas. */
final class ForeignDataGrammar {

    private ForeignDataGrammar() {}

    static ForeignDataStatement statement(Cursor at) {
        if (at.follows("import")) {
            return importSchema(at);
        }
        int object = at.follows("create") ? CreateGrammar.object(at) : 1;
        return at.followsAt(object, "foreign")
                ? ForeignWrapperGrammar.statement(at)
                : at.followsAt(object, "server")
                        ? ForeignServerGrammar.statement(at)
                        : UserMappingGrammar.statement(at);
    }

    private static ForeignDataStatement importSchema(Cursor at) {
        int start = at.mark();
        at.expect("import", "foreign", "schema");
        var remoteSchema = at.name();
        var selection = selection(at);
        at.expect("from", "server");
        var server = at.name();
        at.expect("into");
        var schema = at.name();
        var options = ForeignOptionGrammar.options(at);
        return new ForeignDataStatement.ImportSchema(remoteSchema, selection, server, schema, options, at.since(start));
    }

    private static Optional<Selection> selection(Cursor at) {
        int start = at.mark();
        boolean isExcept = at.accept("except");
        if (!isExcept && !at.accept("limit", "to")) {
            return Optional.empty();
        }
        return Optional.of(new Selection(isExcept, at.list(RelationGrammar::relation), at.since(start)));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.ForeignDataStatement.ServerVersion;
import dev.rung.sql.tree.ForeignOptionChange;
import java.util.List;
import java.util.Optional;

/** Creates, changes and drops foreign servers. */
final class ForeignServerGrammar {

    private ForeignServerGrammar() {}

    static ForeignDataStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static ForeignDataStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("server");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = at.name();
        var type = at.after("type", Cursor::text);
        var version = version(at);
        at.expect("foreign", "data", "wrapper");
        return new ForeignDataStatement.CreateServer(
                ifNotExists, name, type, version, at.name(), ForeignOptionGrammar.options(at), at.since(start));
    }

    private static Optional<ServerVersion> version(Cursor at) {
        int start = at.mark();
        if (!at.accept("version")) {
            return Optional.empty();
        }
        boolean isNull = at.accept("null");
        return Optional.of(new ServerVersion(isNull ? Optional.empty() : Optional.of(at.text()), at.since(start)));
    }

    private static ForeignDataStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "server");
        var name = at.name();
        if (at.accept("rename", "to")) {
            return new ForeignDataStatement.RenameServer(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new ForeignDataStatement.SetServerOwner(name, Common.role(at), at.since(start));
        }
        var version = version(at);
        var options = version.isEmpty() || at.is("options")
                ? ForeignOptionGrammar.changes(at)
                : List.<ForeignOptionChange>of();
        return new ForeignDataStatement.AlterServer(name, version, options, at.since(start));
    }

    private static ForeignDataStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "server");
        boolean ifExists = at.acceptIfExists();
        return new ForeignDataStatement.DropServer(
                ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}

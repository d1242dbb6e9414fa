package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.TablespaceStatement;
import java.util.List;

/** Creates, changes and drops tablespaces. */
final class TablespaceGrammar {

    private TablespaceGrammar() {}

    static TablespaceStatement statement(Cursor at) {
        int start = at.mark();
        var verb = at.next().value();
        at.expect("tablespace");
        return switch (verb) {
            case "create" -> create(at, start);
            case "alter" -> alter(at, start);
            default -> new TablespaceStatement.Drop(at.acceptIfExists(), at.name(), at.since(start));
        };
    }

    private static TablespaceStatement create(Cursor at, int start) {
        var name = at.name();
        var owner = at.after("owner", Common::role);
        at.expect("location");
        var location = at.text();
        var options = OptionGrammar.after(at, "with").orElse(List.<Option>of());
        return new TablespaceStatement.Create(name, owner, location, options, at.since(start));
    }

    private static TablespaceStatement alter(Cursor at, int start) {
        Name name = at.name();
        return switch (at.expectAny("set", "reset", "rename", "owner")) {
            case "set" -> new TablespaceStatement.SetOptions(name, OptionGrammar.options(at), at.since(start));
            case "reset" -> new TablespaceStatement.ResetOptions(name, OptionGrammar.options(at), at.since(start));
            case "rename" -> {
                at.expect("to");
                yield new TablespaceStatement.Rename(name, at.name(), at.since(start));
            }
            default -> {
                at.expect("to");
                yield new TablespaceStatement.SetOwner(name, Common.role(at), at.since(start));
            }
        };
    }
}

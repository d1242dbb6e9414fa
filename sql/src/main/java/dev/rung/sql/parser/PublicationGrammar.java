package dev.rung.sql.parser;

import dev.rung.sql.tree.PublicationStatement;
import dev.rung.sql.tree.PublicationStatement.PublicationObject;
import java.util.List;

/** Creates, changes and drops publications. */
final class PublicationGrammar {

    private PublicationGrammar() {}

    static PublicationStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static PublicationStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("publication");
        var name = at.name();
        boolean isForAllTables = at.accept("for", "all", "tables");
        var objects = !isForAllTables && at.accept("for")
                ? PublicationObjectGrammar.objects(at)
                : List.<PublicationObject>of();
        var options = PublicationOptions.check(at, OptionGrammar.definitionAfterWith(at));
        return new PublicationStatement.Create(name, isForAllTables, objects, options, at.since(start));
    }

    private static PublicationStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "publication");
        var name = at.name();
        if (at.accept("rename", "to")) {
            return new PublicationStatement.Rename(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new PublicationStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        if (at.accept("add")) {
            return new PublicationStatement.AddObjects(name, PublicationObjectGrammar.objects(at), at.since(start));
        }
        if (at.accept("drop")) {
            var objects = PublicationObjectGrammar.dropped(at);
            return new PublicationStatement.DropObjects(name, objects, at.since(start));
        }
        at.expect("set");
        return at.is("(")
                ? new PublicationStatement.SetOptions(
                        name, PublicationOptions.check(at, OptionGrammar.definition(at)), at.since(start))
                : new PublicationStatement.SetObjects(name, PublicationObjectGrammar.objects(at), at.since(start));
    }

    private static PublicationStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "publication");
        boolean ifExists = at.acceptIfExists();
        return new PublicationStatement.Drop(
                ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}

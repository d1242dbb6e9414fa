package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.ViewStatement;
import java.util.List;

/** {@code create view}, recursive and materialized ones too. */
final class CreateViewGrammar {

    private static final Creation.Modifier[] OF_VIEWS = Creation.Modifier.values();

    private CreateViewGrammar() {}

    static ViewStatement create(Cursor at) {
        int start = at.mark();
        if (isMaterialized(at)) {
            return materialized(at, start);
        }
        var creation = Creation.begin(at, OF_VIEWS);
        return at.accept("recursive") ? recursive(at, start, creation) : plain(at, start, creation);
    }

    /** Materialized views take fewer words behind {@code create}, at most four of which there are. */
    private static boolean isMaterialized(Cursor at) {
        int ahead = 1;
        while (ahead < 5 && !at.followsAt(ahead, "materialized") && !at.followsAt(ahead, "view")) {
            ahead++;
        }
        return at.followsAt(ahead, "materialized");
    }

    private static ViewStatement plain(Cursor at, int start, Creation creation) {
        at.expect("view");
        var name = RelationGrammar.name(at);
        var columns = at.is("(") ? at.list(Cursor::name) : List.<Name>of();
        var options = OptionGrammar.after(at, "with").orElse(List.of());
        at.expect("as");
        return new ViewStatement.Create(
                creation.orReplace(),
                creation.persistence(),
                name,
                columns,
                options,
                QueryGrammar.query(at),
                checkOption(at),
                at.since(start));
    }

    private static ViewStatement recursive(Cursor at, int start, Creation creation) {
        at.expect("view");
        var name = RelationGrammar.name(at);
        var columns = at.list(Cursor::name);
        var options = OptionGrammar.after(at, "with").orElse(List.of());
        at.expect("as");
        var query = QueryGrammar.query(at);
        int check = at.mark();
        if (checkOption(at) != ViewStatement.CheckOption.DEFAULT) {
            throw at.wrong(at.since(check), "a recursive view takes no `check option`", "");
        }
        return new ViewStatement.CreateRecursive(
                creation.orReplace(), creation.persistence(), name, columns, options, query, at.since(start));
    }

    private static ViewStatement.CheckOption checkOption(Cursor at) {
        if (at.accept("with", "check", "option") || at.accept("with", "cascaded", "check", "option")) {
            return ViewStatement.CheckOption.CASCADED;
        }
        return at.accept("with", "local", "check", "option")
                ? ViewStatement.CheckOption.LOCAL
                : ViewStatement.CheckOption.DEFAULT;
    }

    private static ViewStatement materialized(Cursor at, int start) {
        var creation = Creation.begin(at, Creation.Modifier.UNLOGGED);
        at.expect("materialized", "view");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = RelationGrammar.name(at);
        var columns = at.is("(") ? at.list(Cursor::name) : List.<Name>of();
        var storage = storage(at);
        at.expect("as");
        return new ViewStatement.CreateMaterialized(
                creation.persistence() == Persistence.UNLOGGED,
                ifNotExists,
                name,
                columns,
                storage,
                QueryGrammar.query(at),
                TableStorageGrammar.filling(at),
                at.since(start));
    }

    private static ViewStatement.Storage storage(Cursor at) {
        int start = at.mark();
        return new ViewStatement.Storage(
                at.after("using", Cursor::name),
                OptionGrammar.after(at, "with").orElse(List.of()),
                at.after("tablespace", Cursor::name),
                at.since(start));
    }
}

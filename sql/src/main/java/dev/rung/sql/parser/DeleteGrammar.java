package dev.rung.sql.parser;

import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.With;
import java.util.List;
import java.util.Optional;

/** {@code delete}. */
final class DeleteGrammar {

    private DeleteGrammar() {}

    static DataStatement.Delete delete(Cursor at, int start, Optional<With> with) {
        at.expect("delete");
        at.expect("from");
        var table = RelationGrammar.relation(at);
        var alias = DataGrammar.alias(at);
        List<FromItem> using = at.accept("using") ? FromGrammar.items(at) : List.of();
        var where = DataGrammar.where(at);
        var returning = ReturningGrammar.returning(at);
        return new DataStatement.Delete(with, table, alias, using, where, returning, at.since(start));
    }
}

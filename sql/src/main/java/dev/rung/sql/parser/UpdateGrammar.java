package dev.rung.sql.parser;

import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.With;
import java.util.List;
import java.util.Optional;

/** {@code update}. */
final class UpdateGrammar {

    private UpdateGrammar() {}

    static DataStatement.Update update(Cursor at, int start, Optional<With> with) {
        at.expect("update");
        var table = RelationGrammar.relation(at);
        var alias = DataGrammar.alias(at);
        at.expect("set");
        var assignments = AssignmentGrammar.assignments(at);
        List<FromItem> from = at.accept("from") ? FromGrammar.items(at) : List.of();
        var where = DataGrammar.where(at);
        var returning = ReturningGrammar.returning(at);
        return new DataStatement.Update(with, table, alias, assignments, from, where, returning, at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.ExplainStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.UtilityOption;
import java.util.ArrayList;
import java.util.List;

/** Explains how a statement would be executed. */
final class ExplainGrammar {

    private static final List<String> BEGINNINGS = List.of(
            "select", "values", "table", "with", "(", "insert", "update", "delete", "merge", "declare", "create",
            "refresh", "execute");

    private ExplainGrammar() {}

    static ExplainStatement statement(Cursor at) {
        int start = at.mark();
        at.expect("explain");
        var options = isOptions(at) ? UtilityOptionGrammar.options(at) : bareOptions(at);
        return new ExplainStatement.Explain(options, explained(at), at.since(start));
    }

    /** A parenthesis may begin a query too. */
    private static boolean isOptions(Cursor at) {
        boolean isQuery = at.followsAt(1, "select")
                || at.followsAt(1, "with")
                || at.followsAt(1, "table")
                || at.followsAt(1, "(")
                || at.followsAt(1, "values", "(");
        return at.is("(") && !isQuery;
    }

    private static List<UtilityOption> bareOptions(Cursor at) {
        var options = new ArrayList<UtilityOption>();
        for (var word : List.of("analyze", "analyse", "verbose")) {
            UtilityOptionGrammar.bareOption(at, word).ifPresent(options::add);
        }
        return options;
    }

    /** {@code ExplainableStmt}. */
    private static Statement explained(Cursor at) {
        if (BEGINNINGS.stream().noneMatch(at::is)) {
            throw at.unexpected();
        }
        return StatementGrammar.statement(at);
    }
}

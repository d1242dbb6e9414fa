package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What rules run in the place of a statement or beside it. */
final class RuleActionGrammar {

    private static final Set<String> NO_QUERY = Set.of("insert", "update", "delete", "notify", ";", ")");

    private RuleActionGrammar() {}

    /** One statement, several in parentheses, or {@code nothing}. */
    static List<Statement> actions(Cursor at) {
        if (at.accept("nothing")) {
            return List.of();
        }
        return at.is("(") && isList(at) ? list(at) : List.of(action(at));
    }

    /** A parenthesis begins a list, or a query: {@code (select 1) union select 2}. */
    private static boolean isList(Cursor at) {
        int first = 1;
        while (at.followsAt(first, "(")) {
            first++;
        }
        if (first == 1 && NO_QUERY.contains(at.peek(first).value())) {
            return true;
        }
        int depth = 0;
        for (int ahead = 0; at.peek(ahead).kind() != Token.Kind.END; ahead++) {
            depth += at.followsAt(ahead, "(") ? 1 : at.followsAt(ahead, ")") ? -1 : 0;
            if (depth == 0) {
                return at.peek(ahead + 1).kind() == Token.Kind.END;
            }
            if (depth == 1 && at.followsAt(ahead, ";")) {
                return true;
            }
        }
        return true;
    }

    private static List<Statement> list(Cursor at) {
        at.expect("(");
        var actions = new ArrayList<Statement>();
        do {
            if (!at.follows(";") && !at.follows(")")) {
                actions.add(action(at));
            }
        } while (at.accept(";"));
        at.expect(")");
        return actions;
    }

    /** {@code RuleActionStmt}: unlike elsewhere, no {@code merge}. */
    private static Statement action(Cursor at) {
        if (at.is("notify")) {
            return NotifyGrammar.statement(at);
        }
        if (at.follows("merge")) {
            throw at.unexpected("select", "insert", "update", "delete");
        }
        return DataGrammar.preparable(at);
    }
}

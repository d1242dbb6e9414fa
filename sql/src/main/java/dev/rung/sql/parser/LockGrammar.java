package dev.rung.sql.parser;

import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.LockStatement;
import dev.rung.sql.tree.LockStatement.Target;

/** Locks tables. */
final class LockGrammar {

    private LockGrammar() {}

    static LockStatement statement(Cursor at) {
        int start = at.mark();
        at.expect("lock");
        at.accept("table");
        var targets = at.separated(LockGrammar::target);
        var mode = at.accept("in") ? mode(at) : LockMode.ACCESS_EXCLUSIVE;
        return new LockStatement.Lock(targets, mode, at.accept("nowait"), at.since(start));
    }

    /** {@code relation_expr}. */
    static Target target(Cursor at) {
        int start = at.mark();
        if (at.accept("only")) {
            boolean isParenthesized = at.accept("(");
            var table = at.qualifiedName();
            if (isParenthesized) {
                at.expect(")");
            }
            return new Target(table, true, at.since(start));
        }
        var table = at.qualifiedName();
        at.accept("*");
        return new Target(table, false, at.since(start));
    }

    private static LockMode mode(Cursor at) {
        var mode = switch (at.expectAny("access", "row", "share", "exclusive")) {
            case "access" ->
                at.expectAny("share", "exclusive").equals("share") ? LockMode.ACCESS_SHARE : LockMode.ACCESS_EXCLUSIVE;
            case "row" ->
                at.expectAny("share", "exclusive").equals("share") ? LockMode.ROW_SHARE : LockMode.ROW_EXCLUSIVE;
            case "share" -> share(at);
            default -> LockMode.EXCLUSIVE;
        };
        at.expect("mode");
        return mode;
    }

    private static LockMode share(Cursor at) {
        if (at.accept("update")) {
            at.expect("exclusive");
            return LockMode.SHARE_UPDATE_EXCLUSIVE;
        }
        if (at.accept("row")) {
            at.expect("exclusive");
            return LockMode.SHARE_ROW_EXCLUSIVE;
        }
        return LockMode.SHARE;
    }
}

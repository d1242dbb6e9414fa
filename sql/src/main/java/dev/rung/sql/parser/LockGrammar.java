package dev.rung.sql.parser;

import dev.rung.sql.tree.LockStatement;
import dev.rung.sql.tree.LockStatement.Mode;
import dev.rung.sql.tree.LockStatement.Target;

/** Locks tables. */
final class LockGrammar {

    private LockGrammar() {}

    static LockStatement statement(Cursor at) {
        int start = at.mark();
        at.expect("lock");
        at.accept("table");
        var targets = at.separated(LockGrammar::target);
        var mode = at.accept("in") ? mode(at) : Mode.ACCESS_EXCLUSIVE;
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

    private static Mode mode(Cursor at) {
        var mode = switch (at.expectAny("access", "row", "share", "exclusive")) {
            case "access" ->
                at.expectAny("share", "exclusive").equals("share") ? Mode.ACCESS_SHARE : Mode.ACCESS_EXCLUSIVE;
            case "row" -> at.expectAny("share", "exclusive").equals("share") ? Mode.ROW_SHARE : Mode.ROW_EXCLUSIVE;
            case "share" -> share(at);
            default -> Mode.EXCLUSIVE;
        };
        at.expect("mode");
        return mode;
    }

    private static Mode share(Cursor at) {
        if (at.accept("update")) {
            at.expect("exclusive");
            return Mode.SHARE_UPDATE_EXCLUSIVE;
        }
        if (at.accept("row")) {
            at.expect("exclusive");
            return Mode.SHARE_ROW_EXCLUSIVE;
        }
        return Mode.SHARE;
    }
}

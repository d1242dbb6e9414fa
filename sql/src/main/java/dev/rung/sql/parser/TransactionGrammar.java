package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TransactionStatement;
import java.util.List;

/** Begins, ends and divides transactions. */
final class TransactionGrammar {

    private TransactionGrammar() {}

    static TransactionStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "begin" -> {
                work(at);
                yield new TransactionStatement.Begin(TransactionModeGrammar.modesIfAny(at), at.since(start));
            }
            case "start" -> {
                at.expect("transaction");
                yield new TransactionStatement.Begin(TransactionModeGrammar.modesIfAny(at), at.since(start));
            }
            case "commit" ->
                at.accept("prepared")
                        ? new TransactionStatement.CommitPrepared(at.text(), at.since(start))
                        : commit(at, start);
            case "end" -> commit(at, start);
            case "rollback" ->
                at.accept("prepared")
                        ? new TransactionStatement.RollbackPrepared(at.text(), at.since(start))
                        : rollback(at, start, true);
            case "abort" -> rollback(at, start, false);
            case "savepoint" -> new TransactionStatement.Savepoint(at.name(), at.since(start));
            case "release" -> new TransactionStatement.Release(savepoint(at), at.since(start));
            case "prepare" -> {
                at.expect("transaction");
                yield new TransactionStatement.Prepare(at.text(), at.since(start));
            }
            default -> constraints(at, start);
        };
    }

    private static boolean work(Cursor at) {
        return at.accept("work") || at.accept("transaction");
    }

    private static TransactionStatement commit(Cursor at, int start) {
        work(at);
        return new TransactionStatement.Commit(chain(at), at.since(start));
    }

    private static TransactionStatement rollback(Cursor at, int start, boolean mayBeTo) {
        work(at);
        if (mayBeTo && at.accept("to")) {
            return new TransactionStatement.RollbackTo(savepoint(at), at.since(start));
        }
        return new TransactionStatement.Rollback(chain(at), at.since(start));
    }

    /** {@code and chain}, {@code and no chain} or nothing. */
    private static boolean chain(Cursor at) {
        if (!at.accept("and")) {
            return false;
        }
        boolean isChained = !at.accept("no");
        at.expect("chain");
        return isChained;
    }

    /** {@code savepoint} may itself be the name. */
    private static Name savepoint(Cursor at) {
        if (at.is("savepoint") && at.isNameAt(1)) {
            at.next();
        }
        return at.name();
    }

    private static TransactionStatement constraints(Cursor at, int start) {
        at.expect("constraints");
        var names = at.accept("all") ? List.<QualifiedName>of() : at.separated(Cursor::qualifiedName);
        boolean isDeferred = at.expectAny("deferred", "immediate").equals("deferred");
        return new TransactionStatement.SetConstraints(names, isDeferred, at.since(start));
    }
}

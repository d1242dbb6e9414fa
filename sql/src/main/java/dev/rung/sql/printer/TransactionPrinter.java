package dev.rung.sql.printer;

import dev.rung.sql.tree.TransactionMode;
import dev.rung.sql.tree.TransactionStatement;
import dev.rung.sql.tree.TransactionStatement.Begin;
import dev.rung.sql.tree.TransactionStatement.Commit;
import dev.rung.sql.tree.TransactionStatement.CommitPrepared;
import dev.rung.sql.tree.TransactionStatement.Prepare;
import dev.rung.sql.tree.TransactionStatement.Release;
import dev.rung.sql.tree.TransactionStatement.Rollback;
import dev.rung.sql.tree.TransactionStatement.RollbackPrepared;
import dev.rung.sql.tree.TransactionStatement.RollbackTo;
import dev.rung.sql.tree.TransactionStatement.Savepoint;
import dev.rung.sql.tree.TransactionStatement.SetConstraints;
import java.util.List;

/** Begins, ends and divides transactions. */
final class TransactionPrinter implements TransactionStatement.Cases<Output> {

    private final Output out;

    private TransactionPrinter(Output out) {
        this.out = out;
    }

    static void print(TransactionStatement statement, Output out) {
        statement.accept(new TransactionPrinter(out));
    }

    static Output modes(List<TransactionMode> modes, Output out) {
        return out.separated(modes, mode -> {
            boolean isLevel = mode.compareTo(TransactionMode.SERIALIZABLE) <= 0;
            out.wordsIf(isLevel, "isolation", "level").words(mode);
        });
    }

    @Override
    public Output begin(Begin begin) {
        return modes(begin.modes(), out.words("begin"));
    }

    @Override
    public Output commit(Commit commit) {
        return out.words("commit").wordsIf(commit.isChained(), "and", "chain");
    }

    @Override
    public Output rollback(Rollback rollback) {
        return out.words("rollback").wordsIf(rollback.isChained(), "and", "chain");
    }

    @Override
    public Output savepoint(Savepoint savepoint) {
        return out.words("savepoint").name(savepoint.name());
    }

    @Override
    public Output release(Release release) {
        return out.words("release", "savepoint").name(release.name());
    }

    @Override
    public Output rollbackTo(RollbackTo rollback) {
        return out.words("rollback", "to", "savepoint").name(rollback.name());
    }

    @Override
    public Output prepare(Prepare prepare) {
        return out.words("prepare", "transaction").text(prepare.id());
    }

    @Override
    public Output commitPrepared(CommitPrepared commit) {
        return out.words("commit", "prepared").text(commit.id());
    }

    @Override
    public Output rollbackPrepared(RollbackPrepared rollback) {
        return out.words("rollback", "prepared").text(rollback.id());
    }

    @Override
    public Output setConstraints(SetConstraints set) {
        out.words("set", "constraints");
        if (set.constraints().isEmpty()) {
            out.words("all");
        }
        return out.separated(set.constraints(), out::name).words(set.isDeferred() ? "deferred" : "immediate");
    }
}

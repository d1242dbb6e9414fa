package dev.rung.sql.printer;

import dev.rung.sql.tree.LockStatement;
import dev.rung.sql.tree.LockStatement.Lock;

/** Locks tables. */
final class LockPrinter implements LockStatement.Cases<Output> {

    private final Output out;

    private LockPrinter(Output out) {
        this.out = out;
    }

    static void print(LockStatement statement, Output out) {
        statement.accept(new LockPrinter(out));
    }

    @Override
    public Output lock(Lock lock) {
        return out.words("lock", "table")
                .separated(
                        lock.targets(),
                        target -> out.wordsIf(target.isOnly(), "only").name(target.table()))
                .words("in")
                .words(lock.mode())
                .words("mode")
                .wordsIf(lock.isNotWaiting(), "nowait");
    }
}

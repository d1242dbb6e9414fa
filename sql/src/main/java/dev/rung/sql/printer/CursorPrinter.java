package dev.rung.sql.printer;

import dev.rung.sql.tree.CursorStatement;
import dev.rung.sql.tree.CursorStatement.Close;
import dev.rung.sql.tree.CursorStatement.Declare;
import dev.rung.sql.tree.CursorStatement.Fetch;

/** Opens, reads and closes cursors. */
final class CursorPrinter implements CursorStatement.Cases<Output> {

    private final Output out;

    private CursorPrinter(Output out) {
        this.out = out;
    }

    static void print(CursorStatement statement, Output out) {
        statement.accept(new CursorPrinter(out));
    }

    @Override
    public Output declare(Declare declare) {
        out.words("declare").name(declare.name());
        declare.options().forEach(out::words);
        out.words("cursor").wordsIf(declare.isHeld(), "with", "hold").words("for");
        QueryPrinter.print(declare.query(), out);
        return out;
    }

    @Override
    public Output fetch(Fetch fetch) {
        return out.words(fetch.isMove() ? "move" : "fetch")
                .words(fetch.direction())
                .optional(fetch.count(), out::number)
                .words("from")
                .name(fetch.cursor());
    }

    @Override
    public Output close(Close close) {
        out.words("close");
        return close.cursor().map(out::name).orElseGet(() -> out.words("all"));
    }
}

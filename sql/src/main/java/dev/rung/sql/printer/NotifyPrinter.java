package dev.rung.sql.printer;

import dev.rung.sql.tree.NotifyStatement;
import dev.rung.sql.tree.NotifyStatement.Listen;
import dev.rung.sql.tree.NotifyStatement.Notify;
import dev.rung.sql.tree.NotifyStatement.Unlisten;

/** Listens to channels and notifies them. */
final class NotifyPrinter implements NotifyStatement.Cases<Output> {

    private final Output out;

    private NotifyPrinter(Output out) {
        this.out = out;
    }

    static void print(NotifyStatement statement, Output out) {
        statement.accept(new NotifyPrinter(out));
    }

    @Override
    public Output listen(Listen listen) {
        return out.words("listen").name(listen.channel());
    }

    @Override
    public Output unlisten(Unlisten unlisten) {
        out.words("unlisten");
        return unlisten.channel().map(out::name).orElseGet(() -> out.words("*"));
    }

    @Override
    public Output notify(Notify notify) {
        out.words("notify").name(notify.channel());
        notify.payload().ifPresent(payload -> out.behind(",").text(payload));
        return out;
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.SettingChange.FromCurrent;
import dev.rung.sql.tree.SettingChange.Reset;
import dev.rung.sql.tree.SettingChange.ResetAll;
import dev.rung.sql.tree.SettingChange.To;
import dev.rung.sql.tree.SettingChange.ToDefault;
import dev.rung.sql.tree.SettingChange.ToModes;
import dev.rung.sql.tree.SettingChange.ToSnapshot;
import dev.rung.sql.tree.SettingChange.ToTimeZone;

/** What is set or put back, with the {@code set} or {@code reset} before it. */
final class SettingChangePrinter implements SettingChange.Cases<Output> {

    private final boolean isLocal;
    private final Output out;

    private SettingChangePrinter(boolean isLocal, Output out) {
        this.isLocal = isLocal;
        this.out = out;
    }

    static void print(SettingChange change, boolean isLocal, Output out) {
        change.accept(new SettingChangePrinter(isLocal, out));
    }

    private Output set() {
        return out.words("set").wordsIf(isLocal, "local");
    }

    @Override
    public Output to(To change) {
        return set().name(change.name())
                .words("to")
                .separated(change.values(), value -> SettingPrinter.value(value, out));
    }

    @Override
    public Output toTimeZone(ToTimeZone change) {
        set().words("time", "zone");
        ExpressionPrinter.print(change.interval(), out);
        return out;
    }

    @Override
    public Output toDefault(ToDefault change) {
        return set().name(change.name()).words("to", "default");
    }

    @Override
    public Output fromCurrent(FromCurrent change) {
        return set().name(change.name()).words("from", "current");
    }

    @Override
    public Output toModes(ToModes change) {
        set().wordsIf(change.isForSession(), "session", "characteristics", "as").words("transaction");
        return TransactionPrinter.modes(change.modes(), out);
    }

    @Override
    public Output toSnapshot(ToSnapshot change) {
        return set().words("transaction", "snapshot").text(change.snapshot());
    }

    @Override
    public Output reset(Reset change) {
        return out.words("reset").name(change.name());
    }

    @Override
    public Output resetAll(ResetAll change) {
        return out.words("reset", "all");
    }
}

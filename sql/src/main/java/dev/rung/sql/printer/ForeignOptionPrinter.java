package dev.rung.sql.printer;

import dev.rung.sql.tree.ForeignOption;
import dev.rung.sql.tree.ForeignOptionChange;
import java.util.List;

/** What foreign data wrappers are told. */
final class ForeignOptionPrinter {

    private ForeignOptionPrinter() {}

    /** {@code options (…)}, where there are options. */
    static Output options(List<ForeignOption> options, Output out) {
        return options.isEmpty() ? out : out.words("options").list(options, option -> print(option, out));
    }

    /** {@code options (…)} that change what there is. */
    static Output changes(List<ForeignOptionChange> changes, Output out) {
        return out.words("options").list(changes, change -> print(change, out));
    }

    private static void print(ForeignOption option, Output out) {
        out.name(option.name()).text(option.value());
    }

    private static void print(ForeignOptionChange change, Output out) {
        if (change instanceof ForeignOptionChange.Add add) {
            out.wordsIf(add.isWritten(), "add");
            print(add.option(), out);
        } else if (change instanceof ForeignOptionChange.Set set) {
            out.words("set");
            print(set.option(), out);
        } else if (change instanceof ForeignOptionChange.Drop drop) {
            out.words("drop").name(drop.name());
        }
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.ForeignOption;
import dev.rung.sql.tree.ForeignOptionChange;
import java.util.List;

/** What a foreign-data wrapper is told. */
final class ForeignOptionPrinter {

    private ForeignOptionPrinter() {}

    /** The options of something new, or nothing where there are none. */
    static Output print(List<ForeignOption> options, Output out) {
        return options.isEmpty() ? out : out.words("options").list(options, option -> option(option, out));
    }

    /** The changes of options, or nothing where there are none. */
    static Output changes(List<ForeignOptionChange> changes, Output out) {
        return changes.isEmpty() ? out : out.words("options").list(changes, change -> change(change, out));
    }

    private static void option(ForeignOption option, Output out) {
        out.name(option.name()).text(option.value());
    }

    private static void change(ForeignOptionChange change, Output out) {
        if (change instanceof ForeignOptionChange.Add add) {
            out.wordsIf(add.isWritten(), "add");
            option(add.option(), out);
        } else if (change instanceof ForeignOptionChange.Set set) {
            out.words("set");
            option(set.option(), out);
        } else if (change instanceof ForeignOptionChange.Drop drop) {
            out.words("drop").name(drop.name());
        }
    }
}

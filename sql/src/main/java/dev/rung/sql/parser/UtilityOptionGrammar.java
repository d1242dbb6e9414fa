package dev.rung.sql.parser;

import dev.rung.sql.tree.UtilityOption;
import java.util.List;

/** Options of statements that keep order: {@code (verbose, parallel 4)}. */
final class UtilityOptionGrammar {

    private UtilityOptionGrammar() {}

    static List<UtilityOption> options(Cursor at) {
        return at.list(UtilityOptionGrammar::option);
    }

    private static UtilityOption option(Cursor at) {
        throw at.unexpected("an option");
    }
}

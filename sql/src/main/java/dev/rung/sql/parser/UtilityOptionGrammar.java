package dev.rung.sql.parser;

import dev.rung.sql.tree.UtilityOption;
import java.util.List;
import java.util.Optional;

/** Options of statements that keep order or explain: {@code (verbose, parallel 4)}, and the old form in bare words. */
final class UtilityOptionGrammar {

    private UtilityOptionGrammar() {}

    /** {@code utility_option_list}, in parentheses. */
    static List<UtilityOption> options(Cursor at) {
        return at.list(UtilityOptionGrammar::option);
    }

    private static UtilityOption option(Cursor at) {
        int start = at.mark();
        boolean isReserved = at.follows("analyze") || at.follows("analyse");
        var name = isReserved ? at.label() : at.word();
        boolean isBare = at.is(",") || at.is(")");
        return new UtilityOption(name, isBare ? Optional.empty() : Optional.of(SettingValueGrammar.value(at)), at.since(start));
    }

    /** An option that is written as a bare word, as in {@code vacuum full}. */
    static Optional<UtilityOption> bareOption(Cursor at, String word) {
        if (!at.is(word)) {
            return Optional.empty();
        }
        var name = at.label();
        return Optional.of(new UtilityOption(name, Optional.empty(), name.place()));
    }
}

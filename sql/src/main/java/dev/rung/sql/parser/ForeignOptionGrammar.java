package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.ForeignOption;
import dev.rung.sql.tree.ForeignOptionChange;
import java.util.List;

/** What a foreign data wrapper is told: {@code options (user 'shop')}. */
final class ForeignOptionGrammar {

    private ForeignOptionGrammar() {}

    /** {@code create_generic_options}: none where {@code options} does not follow. */
    static List<ForeignOption> options(Cursor at) {
        return at.accept("options") ? at.list(ForeignOptionGrammar::option) : List.of();
    }

    /** {@code alter_generic_options}. */
    static List<ForeignOptionChange> changes(Cursor at) {
        at.expect("options");
        return at.list(ForeignOptionGrammar::change);
    }

    private static ForeignOption option(Cursor at) {
        int start = at.mark();
        return new ForeignOption(at.label(), at.text(), at.since(start));
    }

    /** The words that tell what is done are names of options too: a text behind them says that they are. */
    private static ForeignOptionChange change(Cursor at) {
        int start = at.mark();
        boolean isName = at.peek(1).kind() == Token.Kind.TEXT;
        if (!isName && at.accept("set")) {
            return new ForeignOptionChange.Set(option(at), at.since(start));
        }
        if (!isName && at.accept("drop")) {
            return new ForeignOptionChange.Drop(at.label(), at.since(start));
        }
        boolean isAdd = !isName && at.accept("add");
        return new ForeignOptionChange.Add(isAdd, option(at), at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.IdentityChange;
import dev.rung.sql.tree.IdentityKind;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SequenceOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns whose values PostgreSQL makes: by a sequence or from other columns. */
final class IdentityGrammar {

    private IdentityGrammar() {}

    /** What follows {@code generated} in the definition of a column. */
    static ColumnConstraint generated(Cursor at, int start, Optional<Name> name) {
        int kindStart = at.mark();
        var kind = kind(at);
        var kindPlace = at.since(kindStart);
        at.expect("as");
        if (at.accept("identity")) {
            return new ColumnConstraint.Identity(name, kind, sequenceOptions(at), at.since(start));
        }
        var value = ExpressionGrammar.parenthesized(at);
        var storage = storage(at);
        if (kind != IdentityKind.ALWAYS) {
            throw at.wrong(
                    kindPlace,
                    "a column that is computed from others is `generated always`",
                    "write `generated always as (…)`");
        }
        return new ColumnConstraint.Generated(name, value, storage, at.since(start));
    }

    private static ColumnConstraint.Storage storage(Cursor at) {
        if (at.accept("stored")) {
            return ColumnConstraint.Storage.STORED;
        }
        return at.accept("virtual") ? ColumnConstraint.Storage.VIRTUAL : ColumnConstraint.Storage.DEFAULT;
    }

    /** {@code generated_when}. */
    static IdentityKind kind(Cursor at) {
        if (at.accept("always")) {
            return IdentityKind.ALWAYS;
        }
        at.expect("by", "default");
        return IdentityKind.BY_DEFAULT;
    }

    /** {@code OptParenthesizedSeqOptList}. */
    static List<SequenceOption> sequenceOptions(Cursor at) {
        if (!at.accept("(")) {
            return List.of();
        }
        var options = SequenceOptionGrammar.options(at);
        if (options.isEmpty()) {
            throw at.unexpected();
        }
        at.expect(")");
        return options;
    }

    /** {@code alter_identity_column_option_list}: at least one. */
    static List<IdentityChange> changes(Cursor at) {
        var changes = new ArrayList<IdentityChange>();
        do {
            changes.add(change(at));
        } while (at.is("set") || at.is("restart"));
        return changes;
    }

    private static IdentityChange change(Cursor at) {
        int start = at.mark();
        if (at.accept("restart")) {
            return new IdentityChange.Restart(SequenceOptionGrammar.restartValue(at), at.since(start));
        }
        at.expect("set");
        if (at.accept("generated")) {
            return new IdentityChange.SetKind(kind(at), at.since(start));
        }
        var option = SequenceOptionGrammar.option(at).orElseThrow(at::unexpected);
        boolean isRefused = option instanceof SequenceOption.As
                || option instanceof SequenceOption.Restart
                || option instanceof SequenceOption.OwnedBy;
        if (isRefused) {
            throw at.wrong(option.place(), "the sequence of an identity column does not take this option here", "");
        }
        return new IdentityChange.SetOption(option, at.since(start));
    }
}

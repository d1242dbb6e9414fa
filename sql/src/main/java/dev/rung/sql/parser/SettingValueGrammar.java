package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SettingValue;
import dev.rung.sql.tree.UtilityOption;
import java.util.List;
import java.util.Optional;

/** Values of settings, and options that are written without an equals sign. */
final class SettingValueGrammar {

    private SettingValueGrammar() {}

    /** {@code var_value}. */
    static SettingValue value(Cursor at) {
        int start = at.mark();
        boolean isNumber = at.isNumber() || at.follows("+") || at.follows("-");
        return isNumber ? new SettingValue.Number(at.number(), at.since(start)) : wordOrText(at);
    }

    /** {@code opt_boolean_or_string}: {@code true}, {@code false} and {@code on} are the only reserved words that it takes. */
    static SettingValue wordOrText(Cursor at) {
        int start = at.mark();
        return at.isText()
                ? new SettingValue.Text(at.text(), at.since(start))
                : new SettingValue.Word(word(at), at.since(start));
    }

    private static Name word(Cursor at) {
        boolean isTruth = at.follows("true") || at.follows("false") || at.follows("on");
        return isTruth ? at.label() : at.word();
    }

    /** {@code NonReservedWord_or_Sconst}, as a name. */
    static Name wordOrName(Cursor at) {
        if (at.isText()) {
            var text = at.text();
            return new Name(text.text(), text.place());
        }
        return at.word();
    }

    /** {@code utility_option_list}, in parentheses. */
    static List<UtilityOption> options(Cursor at) {
        return at.list(SettingValueGrammar::option);
    }

    /** Options in parentheses, if they come next. */
    static List<UtilityOption> optionsIfAny(Cursor at) {
        return at.is("(") ? options(at) : List.of();
    }

    private static UtilityOption option(Cursor at) {
        int start = at.mark();
        boolean isReserved = at.follows("analyze") || at.follows("analyse");
        var name = isReserved ? at.label() : at.word();
        boolean isBare = at.is(",") || at.is(")");
        return new UtilityOption(name, isBare ? Optional.empty() : Optional.of(value(at)), at.since(start));
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

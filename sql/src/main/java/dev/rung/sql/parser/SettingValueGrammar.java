package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SettingValue;

/** Values of settings. */
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
}

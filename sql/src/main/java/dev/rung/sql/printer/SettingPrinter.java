package dev.rung.sql.printer;

import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SettingStatement;
import dev.rung.sql.tree.SettingStatement.AlterSystem;
import dev.rung.sql.tree.SettingStatement.Discard;
import dev.rung.sql.tree.SettingStatement.Scope;
import dev.rung.sql.tree.SettingStatement.Set;
import dev.rung.sql.tree.SettingStatement.Show;
import dev.rung.sql.tree.SettingValue;
import dev.rung.sql.tree.UtilityOption;
import java.util.List;

/** Reads and changes settings, of the session or of the server. */
final class SettingPrinter implements SettingStatement.Cases<Output> {

    private final Output out;

    private SettingPrinter(Output out) {
        this.out = out;
    }

    static void print(SettingStatement statement, Output out) {
        statement.accept(new SettingPrinter(out));
    }

    @Override
    public Output set(Set set) {
        SettingChangePrinter.print(set.change(), set.scope() == Scope.LOCAL, out);
        return out;
    }

    @Override
    public Output show(Show show) {
        out.words("show");
        return show.name().map(out::name).orElseGet(() -> out.words("all"));
    }

    @Override
    public Output discard(Discard discard) {
        return out.words("discard").words(discard.what());
    }

    @Override
    public Output alterSystem(AlterSystem alter) {
        out.words("alter", "system");
        SettingChangePrinter.print(alter.change(), false, out);
        return out;
    }

    /** A word as it is written where it means its text: in quotes only where it needs them there. */
    static void word(Name word, Output out) {
        var text = word.text();
        boolean isKeyword = Keywords.contains(text)
                && (Keywords.category(text) != Keywords.Category.RESERVED
                        || List.of("true", "false", "on").contains(text));
        out.words(isKeyword ? text : Identifier.quote(text));
    }

    static void value(SettingValue value, Output out) {
        if (value instanceof SettingValue.Word word) {
            word(word.word(), out);
        } else if (value instanceof SettingValue.Text text) {
            out.text(text.text());
        } else if (value instanceof SettingValue.Number number) {
            out.number(number.number());
        }
    }

    /** Options in parentheses, or nothing where there are none. */
    static void options(List<UtilityOption> options, Output out) {
        out.listIfAny(options, option -> {
            word(option.name(), out);
            option.value().ifPresent(value -> value(value, out));
        });
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TextConstant;
import java.util.Optional;

/** Runs a block of code in a procedural language. */
final class BlockGrammar {

    private BlockGrammar() {}

    static BlockStatement statement(Cursor at) {
        int start = at.mark();
        at.expect("do");
        var code = Optional.<TextConstant>empty();
        var language = Optional.<Name>empty();
        while (at.isText() || at.is("language")) {
            boolean isLanguage = at.accept("language");
            if (isLanguage ? language.isPresent() : code.isPresent()) {
                at.refuse(at.peek(isLanguage ? -1 : 0).place(), "`do` takes one block of code in one language", "");
            }
            if (isLanguage) {
                language = Optional.of(SettingValueGrammar.wordOrName(at));
            } else {
                code = Optional.of(at.text());
            }
        }
        if (language.isEmpty() && code.isEmpty()) {
            throw at.unexpected();
        }
        return new BlockStatement.Do(code.orElseGet(() -> none(at)), language, at.since(start));
    }

    private static TextConstant none(Cursor at) {
        var end = at.peek().place();
        at.refuse(end, "the block of code is missing", "");
        return new TextConstant("", end);
    }
}

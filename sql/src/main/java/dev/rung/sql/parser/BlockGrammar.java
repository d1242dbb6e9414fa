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
                throw at.wrong(
                        at.peek(isLanguage ? -1 : 0).place(), "`do` takes one block of code in one language", "");
            }
            if (isLanguage) {
                language = Optional.of(SettingValueGrammar.wordOrName(at));
            } else {
                code = Optional.of(at.text());
            }
        }
        if (code.isEmpty()) {
            throw at.unexpected();
        }
        return new BlockStatement.Do(code.get(), language, at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TextConstant;
import java.util.Optional;

/** Creates extensions: the options stand in any order. */
final class CreateExtensionGrammar {

    private final Cursor at;
    private Optional<Name> schema = Optional.empty();
    private Optional<TextConstant> version = Optional.empty();
    private boolean isCascade;

    CreateExtensionGrammar(Cursor at) {
        this.at = at;
    }

    ExtensionStatement read() {
        int start = at.mark();
        Creation.begin(at);
        at.expect("extension");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = at.name();
        at.accept("with");
        while (option()) {}
        return new ExtensionStatement.Create(ifNotExists, name, schema, version, isCascade, at.since(start));
    }

    private boolean option() {
        int start = at.mark();
        if (at.accept("schema")) {
            requireOnce(schema.isEmpty(), start);
            schema = Optional.of(at.name());
        } else if (at.accept("version")) {
            requireOnce(version.isEmpty(), start);
            version = Optional.of(ExtensionGrammar.version(at));
        } else if (at.accept("cascade")) {
            requireOnce(!isCascade, start);
            isCascade = true;
        } else {
            return false;
        }
        return true;
    }

    private void requireOnce(boolean isFirst, int start) {
        if (!isFirst) {
            at.refuse(at.since(start), "this is told twice", "leave out one of the two");
        }
    }
}

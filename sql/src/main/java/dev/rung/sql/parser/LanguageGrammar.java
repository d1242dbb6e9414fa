package dev.rung.sql.parser;

import dev.rung.sql.tree.LanguageStatement;
import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;

/** Creates, changes and drops languages. */
final class LanguageGrammar {

    private LanguageGrammar() {}

    static LanguageStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    /** {@code procedural} means nothing. */
    private static void language(Cursor at) {
        at.accept("procedural");
        at.expect("language");
    }

    private static LanguageStatement create(Cursor at) {
        int start = at.mark();
        boolean orReplace = Creation.begin(at, Creation.Modifier.REPLACE).orReplace();
        boolean isTrusted = at.accept("trusted");
        language(at);
        return new LanguageStatement.Create(orReplace, isTrusted, at.name(), functions(at), at.since(start));
    }

    private static Optional<LanguageStatement.Functions> functions(Cursor at) {
        int start = at.mark();
        return at.accept("handler")
                ? Optional.of(new LanguageStatement.Functions(
                        at.qualifiedName(), at.after("inline", Cursor::qualifiedName), validator(at), at.since(start)))
                : Optional.empty();
    }

    private static Optional<QualifiedName> validator(Cursor at) {
        return at.accept("no", "validator") ? Optional.empty() : at.after("validator", Cursor::qualifiedName);
    }

    private static LanguageStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter");
        language(at);
        var name = at.name();
        if (at.accept("rename", "to")) {
            return new LanguageStatement.Rename(name, at.name(), at.since(start));
        }
        at.expect("owner", "to");
        return new LanguageStatement.SetOwner(name, Common.role(at), at.since(start));
    }

    private static LanguageStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop");
        language(at);
        boolean ifExists = at.acceptIfExists();
        return new LanguageStatement.Drop(ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}

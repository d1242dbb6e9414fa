package dev.rung.sql.parser;

import dev.rung.sql.tree.CollationStatement;
import dev.rung.sql.tree.Option;
import java.util.List;
import java.util.Set;

/** Creates, changes and drops collations. */
final class CollationGrammar {

    private static final Set<String> OPTIONS = Set.of(
            "deterministic", "from", "lc_collate", "lc_ctype", "locale", "provider", "rules", "version");

    /** PostgreSQL 14 takes the last of two versions. */
    private static final Set<String> ONCE =
            Set.of("deterministic", "from", "lc_collate", "lc_ctype", "locale", "provider", "rules");

    private CollationGrammar() {}

    static CollationStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static CollationStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("collation");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = at.qualifiedName();
        if (at.accept("from")) {
            return new CollationStatement.Copy(ifNotExists, name, at.qualifiedName(), at.since(start));
        }
        return new CollationStatement.Create(ifNotExists, name, options(at), at.since(start));
    }

    /** What they may be: PostgreSQL 18, {@code DefineCollation}. */
    private static List<Option> options(Cursor at) {
        var options = OptionGrammar.definition(at);
        var rules = new OptionRules(at, "a collation", options)
                .known(OPTIONS)
                .once(ONCE)
                .truths(Set.of("deterministic"));
        boolean isLocaleTwice = rules.isTold("locale") && (rules.isTold("lc_collate") || rules.isTold("lc_ctype"));
        if (isLocaleTwice || (rules.isTold("from") && options.size() > 1)) {
            rules.refuse(
                    options.get(options.size() - 1),
                    "`locale` and `from` tell what other options here tell too",
                    "leave out the one or the others");
        }
        return options;
    }

    private static CollationStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "collation");
        var name = at.qualifiedName();
        if (at.accept("refresh", "version")) {
            return new CollationStatement.RefreshVersion(name, at.since(start));
        }
        if (at.accept("rename", "to")) {
            return new CollationStatement.Rename(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new CollationStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        at.expect("set", "schema");
        return new CollationStatement.SetSchema(name, at.name(), at.since(start));
    }

    private static CollationStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "collation");
        boolean ifExists = at.acceptIfExists();
        var names = at.separated(Cursor::qualifiedName);
        return new CollationStatement.Drop(ifExists, names, Common.behavior(at), at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextSearchStatement;
import dev.rung.sql.tree.TextSearchStatement.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Creates, changes and drops objects of text search. */
final class TextSearchGrammar {

    private TextSearchGrammar() {}

    static TextSearchStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static Kind kind(Cursor at) {
        at.expect("text", "search");
        for (var kind : Kind.values()) {
            if (at.accept(kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw at.unexpected();
    }

    private static TextSearchStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        var kind = kind(at);
        var name = at.qualifiedName();
        return new TextSearchStatement.Create(kind, name, options(at, kind), at.since(start));
    }

    /** Those of a dictionary are for its template to know: PostgreSQL 18, {@code DefineTSParser} and its like. */
    private static List<Option> options(Cursor at, Kind kind) {
        var options = OptionGrammar.definition(at);
        var rules = new OptionRules(at, "a text search " + kind.name().toLowerCase(Locale.ROOT), options);
        switch (kind) {
            case PARSER -> rules.known(Set.of("end", "gettoken", "headline", "lextypes", "start"));
            case TEMPLATE -> rules.known(Set.of("init", "lexize"));
            case CONFIGURATION -> rules.known(Set.of("copy", "parser"));
            case DICTIONARY -> {}
        }
        if (kind == Kind.CONFIGURATION && rules.isTold("copy") && rules.isTold("parser")) {
            rules.refuse(options.get(1), "a copy has the parser of the original", "leave out one of the two");
        }
        return options;
    }

    private static TextSearchStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter");
        var kind = kind(at);
        var name = at.qualifiedName();
        if (at.accept("rename", "to")) {
            return new TextSearchStatement.Rename(kind, name, at.name(), at.since(start));
        }
        if (at.accept("set", "schema")) {
            return new TextSearchStatement.SetSchema(kind, name, at.name(), at.since(start));
        }
        return switch (kind) {
            case DICTIONARY ->
                at.is("(")
                        ? new TextSearchStatement.AlterDictionary(name, OptionGrammar.definition(at), at.since(start))
                        : owner(at, start, kind, name);
            case CONFIGURATION -> at.is("owner") ? owner(at, start, kind, name) : mapping(at, start, name);
            case PARSER, TEMPLATE -> throw at.unexpected();
        };
    }

    private static TextSearchStatement owner(Cursor at, int start, Kind kind, QualifiedName name) {
        at.expect("owner", "to");
        return new TextSearchStatement.SetOwner(kind, name, Common.role(at), at.since(start));
    }

    private static TextSearchStatement mapping(Cursor at, int start, QualifiedName name) {
        if (at.accept("add", "mapping")) {
            at.expect("for");
            var tokenTypes = at.separated(Cursor::name);
            at.expect("with");
            var dictionaries = at.separated(Cursor::qualifiedName);
            return new TextSearchStatement.AddMapping(name, tokenTypes, dictionaries, at.since(start));
        }
        if (at.accept("drop", "mapping")) {
            boolean ifExists = at.acceptIfExists();
            at.expect("for");
            return new TextSearchStatement.DropMapping(name, ifExists, at.separated(Cursor::name), at.since(start));
        }
        at.expect("alter", "mapping");
        return alterMapping(at, start, name);
    }

    private static TextSearchStatement alterMapping(Cursor at, int start, QualifiedName name) {
        var tokenTypes = at.accept("for") ? at.separated(Cursor::name) : List.<Name>of();
        if (!tokenTypes.isEmpty() && at.accept("with")) {
            var dictionaries = at.separated(Cursor::qualifiedName);
            return new TextSearchStatement.AlterMapping(name, tokenTypes, dictionaries, at.since(start));
        }
        at.expect("replace");
        var dictionary = at.qualifiedName();
        at.expect("with");
        return new TextSearchStatement.ReplaceDictionary(
                name, tokenTypes, dictionary, at.qualifiedName(), at.since(start));
    }

    private static TextSearchStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop");
        var kind = kind(at);
        boolean ifExists = at.acceptIfExists();
        var names = at.separated(Cursor::qualifiedName);
        return new TextSearchStatement.Drop(kind, ifExists, names, Common.behavior(at), at.since(start));
    }
}

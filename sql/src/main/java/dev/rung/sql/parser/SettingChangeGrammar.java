package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.SettingValue;
import java.util.ArrayList;
import java.util.List;

/** What is set or put back, of a session, a role, a database, a routine or the server. */
final class SettingChangeGrammar {

    private SettingChangeGrammar() {}

    /** {@code SetResetClause}: from {@code set} or {@code reset} on. */
    static SettingChange change(Cursor at) {
        return at.expectAny("set", "reset").equals("set") ? rest(at) : reset(at);
    }

    /** {@code FunctionSetResetClause}: as {@link #change}, without the modes of transactions. */
    static SettingChange changeOfRoutine(Cursor at) {
        return at.expectAny("set", "reset").equals("set") ? more(at) : reset(at);
    }

    /** {@code set_rest}, behind {@code set}. */
    static SettingChange rest(Cursor at) {
        int start = at.mark();
        if (at.follows("transaction") && !isGeneric(at) && !at.followsAt(1, "snapshot")) {
            at.expect("transaction");
            at.is("snapshot");
            return new SettingChange.ToModes(false, TransactionModeGrammar.modes(at), at.since(start));
        }
        if (at.accept("session", "characteristics")) {
            at.expect("as", "transaction");
            return new SettingChange.ToModes(true, TransactionModeGrammar.modes(at), at.since(start));
        }
        return more(at);
    }

    /** {@code set_rest_more}. */
    private static SettingChange more(Cursor at) {
        int start = at.mark();
        if (isGeneric(at)) {
            return generic(at);
        }
        if (at.accept("time", "zone")) {
            return zone(at, start);
        }
        if (at.accept("names")) {
            return names(at, start);
        }
        if (at.accept("role")) {
            return to("role", SettingValueGrammar.textOrWord(at), at.since(start));
        }
        if (at.accept("session", "authorization")) {
            return sessionAuthorization(at, start);
        }
        if (at.accept("xml", "option")) {
            at.is("document");
            at.is("content");
            var option = at.follows("document") || at.follows("content") ? at.word() : unknown(at);
            return to("xmloption", new SettingValue.Word(option, option.place()), at.since(start));
        }
        if (at.accept("transaction", "snapshot")) {
            return new SettingChange.ToSnapshot(at.text(), at.since(start));
        }
        return schemaOrName(at, start);
    }

    private static Name unknown(Cursor at) {
        throw at.unexpected();
    }

    private static SettingChange schemaOrName(Cursor at, int start) {
        boolean isText = at.peek(1).kind() == dev.rung.sql.lexer.Token.Kind.TEXT;
        if (isText && at.accept("schema")) {
            var schema = at.text();
            return to("search_path", new SettingValue.Text(schema, schema.place()), at.since(start));
        }
        if (isText && at.follows("catalog")) {
            throw at.wrong(
                    at.peek(1).place(), "the database of a session cannot be changed", "connect to the other database");
        }
        return generic(at);
    }

    /** Whether a name of a setting comes next that might be taken for a keyword. */
    private static boolean isGeneric(Cursor at) {
        return at.isNameAt(0) && List.of("to", "=", ".", "from").stream().anyMatch(word -> at.followsAt(1, word));
    }

    /** {@code generic_set}, or {@code from current}. */
    private static SettingChange generic(Cursor at) {
        int start = at.mark();
        var name = settingName(at);
        if (at.accept("from")) {
            at.expect("current");
            return new SettingChange.FromCurrent(name, at.since(start));
        }
        at.expectAny("to", "=");
        return toValues(at, name, start);
    }

    private static SettingChange toValues(Cursor at, QualifiedName name, int start) {
        if (at.accept("default")) {
            return new SettingChange.ToDefault(name, at.since(start));
        }
        return new SettingChange.To(name, at.separated(SettingValueGrammar::value), at.since(start));
    }

    /** {@code SET generic_set} or {@code RESET generic_reset}: what {@code alter system} takes. */
    static SettingChange genericChange(Cursor at) {
        boolean isReset = at.expectAny("set", "reset").equals("reset");
        int start = at.mark();
        if (isReset) {
            return at.accept("all")
                    ? new SettingChange.ResetAll(at.since(start))
                    : new SettingChange.Reset(settingName(at), at.since(start));
        }
        var name = settingName(at);
        at.expectAny("to", "=");
        return toValues(at, name, start);
    }

    /** {@code var_name}. */
    static QualifiedName settingName(Cursor at) {
        int start = at.mark();
        var parts = new ArrayList<Name>();
        do {
            parts.add(at.name());
        } while (at.accept("."));
        return new QualifiedName(parts, at.since(start));
    }

    /** {@code zone_value}. */
    private static SettingChange zone(Cursor at, int start) {
        if (at.accept("default") || at.accept("local")) {
            return new SettingChange.ToDefault(named("timezone", at.since(start)), at.since(start));
        }
        if (at.is("interval")) {
            return new SettingChange.ToTimeZone(ConstantGrammar.constant(at), at.since(start));
        }
        int first = at.mark();
        SettingValue zone = at.isText()
                ? new SettingValue.Text(at.text(), at.since(first))
                : at.isIdentifier()
                        ? new SettingValue.Word(at.name(), at.since(first))
                        : new SettingValue.Number(at.number(), at.since(first));
        return to("timezone", zone, at.since(start));
    }

    private static SettingChange names(Cursor at, int start) {
        if (!at.isText()) {
            at.accept("default");
            return new SettingChange.ToDefault(named("client_encoding", at.since(start)), at.since(start));
        }
        var encoding = at.text();
        return to("client_encoding", new SettingValue.Text(encoding, encoding.place()), at.since(start));
    }

    private static SettingChange sessionAuthorization(Cursor at, int start) {
        if (at.accept("default")) {
            return new SettingChange.ToDefault(named("session_authorization", at.since(start)), at.since(start));
        }
        return to("session_authorization", SettingValueGrammar.textOrWord(at), at.since(start));
    }

    /** {@code reset_rest}, behind {@code reset}. */
    private static SettingChange reset(Cursor at) {
        int start = at.mark();
        if (at.accept("all")) {
            return new SettingChange.ResetAll(at.since(start));
        }
        return new SettingChange.Reset(shownName(at), at.since(start));
    }

    /** A name of a setting, or one of those that are written with spaces. */
    static QualifiedName shownName(Cursor at) {
        int start = at.mark();
        if (at.accept("time", "zone")) {
            return named("timezone", at.since(start));
        }
        if (at.accept("transaction", "isolation", "level")) {
            return named("transaction_isolation", at.since(start));
        }
        if (at.accept("session", "authorization")) {
            return named("session_authorization", at.since(start));
        }
        return settingName(at);
    }

    private static SettingChange to(String name, SettingValue value, Place place) {
        return new SettingChange.To(named(name, place), List.of(value), place);
    }

    private static QualifiedName named(String name, Place place) {
        return new QualifiedName(List.of(new Name(name, place)), place);
    }
}

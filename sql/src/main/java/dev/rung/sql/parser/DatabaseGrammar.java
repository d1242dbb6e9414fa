package dev.rung.sql.parser;

import dev.rung.sql.tree.DatabaseOption;
import dev.rung.sql.tree.DatabaseStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SettingValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates, changes and drops databases. */
final class DatabaseGrammar {

    private DatabaseGrammar() {}

    static DatabaseStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "create" -> create(at, start);
            case "alter" -> alter(at, start);
            default -> drop(at, start);
        };
    }

    private static DatabaseStatement create(Cursor at, int start) {
        at.expect("database");
        var name = at.name();
        at.accept("with");
        return new DatabaseStatement.Create(name, options(at), at.since(start));
    }

    private static DatabaseStatement alter(Cursor at, int start) {
        at.expect("database");
        var name = at.name();
        if (at.accept("rename")) {
            at.expect("to");
            return new DatabaseStatement.Rename(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new DatabaseStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        if (at.accept("refresh")) {
            at.expect("collation", "version");
            return new DatabaseStatement.RefreshCollationVersion(name, at.since(start));
        }
        if (at.is("set", "tablespace") && !isSetting(at)) {
            at.expect("set", "tablespace");
            return new DatabaseStatement.SetTablespace(name, at.name(), at.since(start));
        }
        if (at.is("set") || at.is("reset")) {
            return new DatabaseStatement.AlterSettings(name, SettingChangeGrammar.change(at), at.since(start));
        }
        at.accept("with");
        return new DatabaseStatement.Alter(name, options(at), at.since(start));
    }

    /** Whether {@code tablespace} is the name of a setting that is set. */
    private static boolean isSetting(Cursor at) {
        return List.of("to", "=", ".", "from").stream().anyMatch(word -> at.followsAt(2, word));
    }

    /** {@code createdb_opt_list}. */
    private static List<DatabaseOption> options(Cursor at) {
        var options = new ArrayList<DatabaseOption>();
        while (isOption(at)) {
            options.add(option(at));
        }
        return options;
    }

    private static boolean isOption(Cursor at) {
        return List.of("connection", "encoding", "location", "owner", "tablespace", "template").stream()
                        .anyMatch(at::is)
                || at.isIdentifier();
    }

    private static DatabaseOption option(Cursor at) {
        int start = at.mark();
        var name = at.name();
        if (name.text().equals("connection") && !at.peek(-1).text().startsWith("\"")) {
            at.expect("limit");
            name = new Name("connection_limit", at.since(start));
        }
        at.accept("=");
        Optional<SettingValue> value =
                at.accept("default") ? Optional.empty() : Optional.of(SettingValueGrammar.value(at));
        return new DatabaseOption(name, value, at.since(start));
    }

    private static DatabaseStatement drop(Cursor at, int start) {
        at.expect("database");
        boolean ifExists = at.acceptIfExists();
        var name = at.name();
        boolean isForced = at.accept("with") ? force(at) : at.is("(") && force(at);
        return new DatabaseStatement.Drop(ifExists, name, isForced, at.since(start));
    }

    private static boolean force(Cursor at) {
        at.list(option -> {
            option.expect("force");
            return option;
        });
        return true;
    }
}

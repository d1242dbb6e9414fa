package dev.rung.sql.parser;

import dev.rung.sql.tree.SettingStatement;
import dev.rung.sql.tree.SettingStatement.Discarded;
import dev.rung.sql.tree.SettingStatement.Scope;
import java.util.List;
import java.util.Optional;

/** Reads and changes settings, of the session or of the server. */
final class SettingGrammar {

    private SettingGrammar() {}

    static SettingStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.expectAny("set", "reset", "show", "discard", "alter")) {
            case "set" -> set(at, start);
            case "reset" -> {
                at.reset(start);
                var change = SettingChangeGrammar.change(at);
                yield new SettingStatement.Set(Scope.SESSION, change, at.since(start));
            }
            case "show" -> show(at, start);
            case "discard" -> new SettingStatement.Discard(discarded(at), at.since(start));
            default -> {
                at.expect("system");
                yield new SettingStatement.AlterSystem(SettingChangeGrammar.genericChange(at), at.since(start));
            }
        };
    }

    private static SettingStatement set(Cursor at, int start) {
        boolean isLocal = isScope(at, "local");
        if (isLocal || isScope(at, "session")) {
            at.next();
        }
        var change = SettingChangeGrammar.rest(at);
        return new SettingStatement.Set(isLocal ? Scope.LOCAL : Scope.SESSION, change, at.since(start));
    }

    /** The words may be names of settings themselves, and {@code session} begins some clauses too. */
    private static boolean isScope(Cursor at, String word) {
        return at.is(word)
                && List.of("to", "=", ".", "from", "authorization", "characteristics").stream()
                        .noneMatch(next -> at.followsAt(1, next));
    }

    private static SettingStatement show(Cursor at, int start) {
        var name = at.accept("all")
                ? Optional.<dev.rung.sql.tree.QualifiedName>empty()
                : Optional.of(SettingChangeGrammar.shownName(at));
        return new SettingStatement.Show(name, at.since(start));
    }

    private static Discarded discarded(Cursor at) {
        return switch (at.expectAny("all", "plans", "sequences", "temp", "temporary")) {
            case "all" -> Discarded.ALL;
            case "plans" -> Discarded.PLANS;
            case "sequences" -> Discarded.SEQUENCES;
            default -> Discarded.TEMP;
        };
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.PrivilegeTarget;
import dev.rung.sql.tree.PrivilegeTarget.Contained;
import dev.rung.sql.tree.RoutineKind;
import java.util.List;
import java.util.Locale;

/** What privileges are granted on: {@code privilege_target}. */
final class PrivilegeTargetGrammar {

    private PrivilegeTargetGrammar() {}

    static PrivilegeTarget target(Cursor at) {
        int start = at.mark();
        if (isTableName(at)) {
            return new PrivilegeTarget.Tables(at.separated(Cursor::qualifiedName), at.since(start));
        }
        if (at.accept("table")) {
            return new PrivilegeTarget.Tables(at.separated(Cursor::qualifiedName), at.since(start));
        }
        if (at.accept("all")) {
            return allInSchemas(at, start);
        }
        if (at.accept("foreign")) {
            return foreign(at, start);
        }
        if (at.accept("large")) {
            at.expect("object");
            return new PrivilegeTarget.LargeObjects(at.separated(Cursor::number), at.since(start));
        }
        return switch (at.peek().value()) {
            case "function", "procedure", "routine" -> routines(at, start);
            case "sequence", "domain", "type", "parameter" -> qualified(at, start);
            default -> named(at, start);
        };
    }

    /** The words for kinds of objects may be names of tables themselves: then no other name follows. */
    private static boolean isTableName(Cursor at) {
        if (!at.isName()) {
            KINDS.forEach(at::expects);
            return false;
        }
        if (at.peek().kind() != dev.rung.sql.lexer.Token.Kind.WORD
                || !KINDS.contains(at.peek().value())) {
            return true;
        }
        return List.of("to", "from", ",", ".").stream().anyMatch(word -> at.followsAt(1, word));
    }

    private static final List<String> KINDS = List.of(
            "sequence",
            "function",
            "procedure",
            "routine",
            "database",
            "domain",
            "language",
            "large",
            "parameter",
            "schema",
            "tablespace",
            "type");

    private static PrivilegeTarget allInSchemas(Cursor at, int start) {
        var what = at.expectAny("tables", "sequences", "functions", "procedures", "routines");
        at.expect("in", "schema");
        var contained = Contained.valueOf(what.toUpperCase(Locale.ROOT));
        return new PrivilegeTarget.AllInSchemas(contained, at.separated(Cursor::name), at.since(start));
    }

    private static PrivilegeTarget foreign(Cursor at, int start) {
        if (at.expectAny("data", "server").equals("server")) {
            return new PrivilegeTarget.ForeignServers(at.separated(Cursor::name), at.since(start));
        }
        at.expect("wrapper");
        return new PrivilegeTarget.ForeignDataWrappers(at.separated(Cursor::name), at.since(start));
    }

    private static PrivilegeTarget routines(Cursor at, int start) {
        var kind = RoutineKind.valueOf(at.next().value().toUpperCase(Locale.ROOT));
        return new PrivilegeTarget.Routines(kind, at.separated(RoutineReferenceGrammar::reference), at.since(start));
    }

    private static PrivilegeTarget qualified(Cursor at, int start) {
        return switch (at.next().value()) {
            case "sequence" -> new PrivilegeTarget.Sequences(at.separated(Cursor::qualifiedName), at.since(start));
            case "domain" -> new PrivilegeTarget.Domains(at.separated(Cursor::qualifiedName), at.since(start));
            case "type" -> new PrivilegeTarget.Types(at.separated(Cursor::qualifiedName), at.since(start));
            default -> new PrivilegeTarget.Parameters(at.separated(SettingChangeGrammar::settingName), at.since(start));
        };
    }

    private static PrivilegeTarget named(Cursor at, int start) {
        return switch (at.expectAny("database", "language", "schema", "tablespace")) {
            case "database" -> new PrivilegeTarget.Databases(at.separated(Cursor::name), at.since(start));
            case "language" -> new PrivilegeTarget.Languages(at.separated(Cursor::name), at.since(start));
            case "schema" -> new PrivilegeTarget.Schemas(at.separated(Cursor::name), at.since(start));
            default -> new PrivilegeTarget.Tablespaces(at.separated(Cursor::name), at.since(start));
        };
    }
}

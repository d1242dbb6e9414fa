package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Statement;

/** Tells by its first words what a statement is about, and has it read by the grammar for that. */
final class StatementGrammar {

    private static final String[] BEGINNINGS = {
        "abort",
        "alter",
        "analyze",
        "begin",
        "call",
        "checkpoint",
        "close",
        "cluster",
        "comment",
        "commit",
        "copy",
        "create",
        "deallocate",
        "declare",
        "delete",
        "discard",
        "do",
        "drop",
        "end",
        "execute",
        "explain",
        "fetch",
        "grant",
        "import",
        "insert",
        "listen",
        "load",
        "lock",
        "merge",
        "move",
        "notify",
        "prepare",
        "reassign",
        "refresh",
        "reindex",
        "release",
        "reset",
        "revoke",
        "rollback",
        "savepoint",
        "security",
        "select",
        "set",
        "show",
        "start",
        "table",
        "truncate",
        "unlisten",
        "update",
        "vacuum",
        "values",
        "with"
    };

    private StatementGrammar() {}

    static Statement statement(Cursor at) {
        return switch (at.peek().value()) {
            case "create" -> CreateGrammar.statement(at);
            case "alter" -> AlterGrammar.statement(at);
            case "drop" -> DropGrammar.statement(at);
            case "select", "values", "table", "with", "(", "insert", "update", "delete", "merge", "truncate", "call" ->
                DataGrammar.statement(at);
            case "comment", "security" -> CommentGrammar.statement(at);
            case "grant", "revoke" -> isAboutObjects(at) ? PrivilegeGrammar.statement(at) : RoleGrammar.statement(at);
            case "reassign" -> RoleGrammar.statement(at);
            case "set" ->
                at.followsAt(1, "constraints") ? TransactionGrammar.statement(at) : SettingGrammar.statement(at);
            case "reset", "show", "discard" -> SettingGrammar.statement(at);
            case "begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release" ->
                TransactionGrammar.statement(at);
            case "prepare" ->
                at.followsAt(1, "transaction") ? TransactionGrammar.statement(at) : PrepareGrammar.statement(at);
            case "execute", "deallocate" -> PrepareGrammar.statement(at);
            case "declare", "fetch", "move", "close" -> CursorGrammar.statement(at);
            case "listen", "unlisten", "notify" -> NotifyGrammar.statement(at);
            case "lock" -> LockGrammar.statement(at);
            case "copy" -> CopyGrammar.statement(at);
            case "explain" -> ExplainGrammar.statement(at);
            case "do" -> BlockGrammar.statement(at);
            case "vacuum", "analyze", "analyse", "cluster", "checkpoint", "load" -> MaintenanceGrammar.statement(at);
            case "reindex" -> IndexGrammar.statement(at);
            case "refresh" -> ViewGrammar.statement(at);
            case "import" -> ForeignDataGrammar.statement(at);
            default -> throw unknown(at, BEGINNINGS);
        };
    }

    /** What begins as no statement does: unless it is no word, a newer PostgreSQL may know it. */
    static SyntaxException unknown(Cursor at, String... expected) {
        boolean isWord = at.peek().kind() == Token.Kind.WORD;
        var mistake = at.unexpected(expected);
        return isWord ? mistake.orUnknown() : mistake;
    }

    /** Privileges are granted {@code on} something, roles only {@code to} somebody; neither is it roles where it begins so. */
    private static boolean isAboutObjects(Cursor at) {
        if (at.followsAt(1, "all") || at.followsAt(1, "grant", "option")) {
            return true;
        }
        for (int ahead = 1; !at.followsAt(ahead, ";"); ahead++) {
            var token = at.peek(ahead);
            if (token.is("on")) {
                return true;
            }
            if (token.is("to") || token.is("from") || token.kind() == Token.Kind.END) {
                return false;
            }
        }
        return false;
    }
}

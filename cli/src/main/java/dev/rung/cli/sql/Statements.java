package dev.rung.cli.sql;

import dev.rung.sql.SqlScript;
import dev.rung.sql.lexer.Lexer;
import java.util.ArrayList;
import java.util.List;

/** The statements of a script, with the comments before them. */
public final class Statements {

    private Statements() {}

    /**
     * The statements of a text, each with the comments before it and without its semicolon.
     *
     * @param sql any number of statements
     * @return the statements, none of them empty
     */
    public static List<String> of(String sql) {
        var statements = new ArrayList<String>();
        int start = behindSemicolon(sql, 0);
        for (var part : SqlScript.statements(sql)) {
            int end = part.start() + part.sql().length();
            statements.add(sql.substring(start, end).strip());
            start = behindSemicolon(sql, end);
        }
        return statements;
    }

    /**
     * Where what follows a statement begins: behind its semicolon, and behind those that end nothing.
     *
     * @param sql a script
     * @param end where a statement ends
     * @return an offset, at the end of the script if there is no semicolon
     */
    public static int behindSemicolon(String sql, int end) {
        var next = Lexer.beginning(sql.substring(end), 1);
        if (next.isEmpty()) {
            return end;
        }
        return next.get(0).is(";") ? behindSemicolon(sql, end + next.get(0).end()) : end;
    }
}

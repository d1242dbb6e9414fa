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
        int start = 0;
        for (var part : SqlScript.statements(sql)) {
            int end = part.start() + part.sql().length();
            statements.add(sql.substring(start, end).strip());
            start = behindSemicolon(sql, end);
        }
        return statements;
    }

    /**
     * Where the next statement may begin: behind the semicolon that follows the end of a statement, comments or not.
     *
     * @param sql a script
     * @param end where a statement ends
     * @return the offset behind its semicolon, or behind the script if there is none
     */
    public static int behindSemicolon(String sql, int end) {
        return Lexer.beginning(sql.substring(end), 1).stream()
                .findFirst()
                .map(semicolon -> end + semicolon.end())
                .orElse(sql.length());
    }
}

package dev.rung.sql;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of any number of statements. */
public final class SqlScript {

    private SqlScript() {}

    /**
     * One statement of a script.
     *
     * @param sql its text, without the semicolon behind it and without comments round it
     * @param start the offset of its first character in the script
     */
    public record Part(String sql, int start) {}

    /**
     * Cuts a script at the semicolons between its statements: not at those in parentheses, and not at those within
     * {@code begin atomic … end} (PostgreSQL 14).
     *
     * @param sql any text
     * @return its statements in order, none of them empty
     */
    public static List<Part> statements(String sql) {
        var parts = new ArrayList<Part>();
        int start = -1;
        int end = -1;
        int blocks = 0;
        int parentheses = 0;
        Token before = null;
        for (var token : Lexer.tokens(sql)) {
            if (token.is(";") && blocks == 0 && parentheses == 0) {
                if (start >= 0) {
                    parts.add(new Part(sql.substring(start, end), start));
                }
                start = -1;
            } else {
                blocks += blocks(before, token, blocks);
                parentheses = Math.max(0, parentheses + (token.is("(") ? 1 : token.is(")") ? -1 : 0));
                start = start < 0 ? token.start() : start;
                end = token.end();
            }
            before = token;
        }
        if (start >= 0) {
            parts.add(new Part(sql.substring(start, end), start));
        }
        return parts;
    }

    /** {@code begin atomic … end} may hold {@code case … end}. */
    private static int blocks(@Nullable Token before, Token token, int open) {
        if (before != null && before.is("begin") && token.is("atomic")) {
            return 1;
        }
        return open == 0 ? 0 : token.is("case") ? 1 : token.is("end") ? -1 : 0;
    }
}

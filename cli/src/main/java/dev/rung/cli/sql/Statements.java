package dev.rung.cli.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts SQL into its statements. */
public final class Statements {

    private static final Pattern MARK = Pattern.compile("(?i);|\\bbegin\\s+atomic\\b|\\bcase\\b|\\bend\\b");

    private Statements() {}

    /**
     * The statements of a text, each with the comments before it and without its semicolon. {@code BEGIN ATOMIC … END} holds
     * semicolons of its own, and may hold {@code CASE … END} (PostgreSQL 14).
     *
     * @param sql any number of statements
     * @return the statements, none of them empty
     */
    public static List<String> of(String sql) {
        var mask = SqlMask.of(sql);
        var statements = new ArrayList<String>();
        int start = 0;
        int open = 0;
        var marks = MARK.matcher(mask);
        while (marks.find()) {
            var mark = marks.group().toLowerCase(Locale.ROOT);
            if (mark.equals(";") && open == 0) {
                add(statements, sql, mask, start, marks.start());
                start = marks.end();
            } else if (mark.startsWith("begin") || (mark.equals("case") && open > 0)) {
                open++;
            } else if (mark.equals("end") && open > 0) {
                open--;
            }
        }
        add(statements, sql, mask, start, sql.length());
        return statements;
    }

    private static void add(List<String> statements, String sql, String mask, int start, int end) {
        if (!mask.substring(start, end).isBlank()) {
            statements.add(sql.substring(start, end).strip());
        }
    }
}

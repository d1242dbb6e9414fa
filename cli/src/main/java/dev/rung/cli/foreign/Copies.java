package dev.rung.cli.foreign;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.CopyFile;
import dev.rung.sql.tree.CopyStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns {@code copy … from stdin}, whose rows psql sends, into {@code insert} of the same rows (PostgreSQL 18, COPY, "Text Format"). What is
 * written in another format stays, and is said.
 */
final class Copies {

    private static final int ROWS = 500;

    private final String text;
    private final StringBuilder written = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private int position;

    private Copies(String text) {
        this.text = text;
    }

    /**
     * What became of a text.
     *
     * @param text the text with inserts
     * @param notes what could not be turned into inserts, in sentences
     */
    record Result(String text, List<String> notes) {}

    static Result inserted(String text) {
        var copies = new Copies(text);
        while (copies.position < text.length()) {
            copies.next();
        }
        return new Result(copies.written.toString(), copies.notes);
    }

    /** Goes behind the next copy; rows are no SQL, so that nothing behind a copy can be read before its rows are gone. */
    private void next() {
        int start = -1;
        boolean atBegin = true;
        for (var token : Lexer.tokens(text.substring(position))) {
            if (start < 0 && atBegin && token.is("copy")) {
                start = position + token.start();
            } else if (start >= 0 && token.is(";")) {
                copy(start, position + token.end());
                return;
            }
            atBegin = token.is(";");
        }
        take(text.length());
    }

    private void take(int end) {
        written.append(text, position, end);
        position = end;
    }

    private void copy(int start, int end) {
        var sql = text.substring(start, end);
        int line = text.indexOf('\n', end);
        if (!(SqlParser.parse(sql) instanceof Parsed.Read read)
                || !(read.statement() instanceof CopyStatement.CopyTable copy)
                || !copy.isFrom()
                || copy.file().kind() != CopyFile.Kind.CLIENT) {
            take(end);
            return;
        }
        int data = line < 0 ? text.length() : line + 1;
        int last = endOfData(data);
        written.append(text, position, start);
        if (!copy.options().isEmpty() || copy.where().isPresent()) {
            notes.add("line " + line(start)
                    + ": `copy … from stdin` with options reads its data from psql; write it as `insert`");
            written.append(text, start, last);
        } else {
            written.append(inserts(copy, sql, text.substring(data, last)));
        }
        position = last;
    }

    /** Behind the line {@code \.}, which psql wants at the end, or behind the text. */
    private int endOfData(int data) {
        int line = data;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (text.substring(line, end).strip().equals("\\.")) {
                return Math.min(end + 1, text.length());
            }
            line = end + 1;
        }
        return text.length();
    }

    /** {@code copy} fills identity columns with what it is given, even those that are always generated. */
    private static String inserts(CopyStatement.CopyTable copy, String sql, String data) {
        var rows = data.lines()
                .takeWhile(line -> !line.strip().equals("\\."))
                .map(Copies::row)
                .toList();
        var columns = copy.columns().isEmpty()
                ? ""
                : copy.columns().stream()
                        .map(column -> column.place().in(sql))
                        .collect(Collectors.joining(", ", " (", ")"));
        var inserts = new StringBuilder();
        for (int from = 0; from < rows.size(); from += ROWS) {
            inserts.append("insert into ")
                    .append(copy.table().place().in(sql))
                    .append(columns)
                    .append(" overriding system value values\n")
                    .append(String.join(",\n", rows.subList(from, Math.min(rows.size(), from + ROWS))))
                    .append(";\n");
        }
        return inserts.toString();
    }

    private static String row(String line) {
        return List.of(line.split("\t", -1)).stream().map(Copies::value).collect(Collectors.joining(", ", "  (", ")"));
    }

    private static String value(String field) {
        if (field.equals("\\N")) {
            return "null";
        }
        var text = field.replace("'", "''");
        return field.contains("\\") ? "E'" + escapes(text) + "'" : "'" + text + "'";
    }

    /** A backslash before any other character stands for that character, as in {@code E'…'}; {@code \v} is no escape there. */
    private static String escapes(String text) {
        return text.replace("\\v", "\\013");
    }

    private long line(int offset) {
        return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}

package dev.rung.sql;

import dev.rung.sql.code.RoutineCode;
import dev.rung.sql.parser.StatementReader;

/** Reads one statement of SQL. */
public final class SqlParser {

    private SqlParser() {}

    /**
     * Reads a statement.
     *
     * @param sql one statement, with or without a semicolon at its end
     * @return its tree, what is wrong with it, or that it is not known
     */
    public static Parsed parse(String sql) {
        var parsed = StatementReader.read(sql);
        return parsed instanceof Parsed.Read read
                ? RoutineCode.mistake(read.statement(), sql).<Parsed>map(Parsed.Wrong::new).orElse(parsed)
                : parsed;
    }
}

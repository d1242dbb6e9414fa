package dev.rung.cli.foreign;

import dev.rung.cli.sql.SqlMask;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The SQL of one direction, looked through for what a migration cannot hold.
 *
 * @param text the SQL, to be run exactly so
 * @param mask the same with comments and quoted text blotted out
 */
record Script(String text, String mask) {

    private static final Pattern TRANSACTION = Pattern.compile(
            "(?is)(?<=^|;)(\\s*)((?:begin|commit|start\\s+transaction)(?:\\s+(?:work|transaction))?\\s*)(?:;[ \\t]*\\R?|$)");
    private static final Pattern ALONE = Pattern.compile(
            "(?i)\\b(?:index\\s+concurrently|reindex\\s[^;]*\\bconcurrently|refresh\\s+materialized\\s+view\\s+concurrently"
                    + "|detach\\s+partition\\s[^;]*\\bconcurrently|(?:create|drop)\\s+(?:database|tablespace|subscription)|alter\\s+system)\\b"
                    + "|(?:^|;)\\s*vacuum\\b");
    private static final Pattern COPY = Pattern.compile("(?i)\\bcopy\\s[^;]*\\bfrom\\s+stdin\\b");
    private static final Pattern META = Pattern.compile("(?m)^\\s*\\\\[a-zA-Z!]");

    static Script of(String text) {
        return new Script(text, SqlMask.of(text));
    }

    boolean isEmpty() {
        return mask.replace(";", "").isBlank();
    }

    /** Whether PostgreSQL refuses to run it in a transaction. */
    boolean needsNoTransaction() {
        return ALONE.matcher(mask).find();
    }

    boolean controlsTransaction() {
        return TRANSACTION.matcher(mask).find();
    }

    /** The same without the statements that begin and end a transaction, which is the runner's to do. */
    Script withoutTransactionControl() {
        var kept = new StringBuilder();
        int end = 0;
        var control = TRANSACTION.matcher(mask);
        while (control.find()) {
            kept.append(text, end, control.start(2));
            end = control.end();
        }
        return of(kept.append(text.substring(end)).toString());
    }

    /** What only psql understands, with its line. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        var copy = COPY.matcher(mask);
        if (copy.find()) {
            problems.add("line " + line(copy.start())
                    + ": `copy … from stdin` reads its data from psql; write it as `insert`");
        }
        var meta = META.matcher(mask);
        if (copy.reset().results().findAny().isEmpty() && meta.find()) {
            problems.add(
                    "line " + line(meta.end() - 1) + ": a command of psql, which the server does not know; remove it");
        }
        return problems;
    }

    private long line(int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}

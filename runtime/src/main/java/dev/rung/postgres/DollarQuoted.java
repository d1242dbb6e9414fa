package dev.rung.postgres;

import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** A text as it is, between dollar signs and a tag that does not occur in it (PostgreSQL 18, "Lexical Structure"). */
final class DollarQuoted {

    private DollarQuoted() {}

    /** The body of a routine; one of several lines begins on a line of its own. */
    static QueryPart body(String body) {
        var lines = !body.contains("\n") ? body : "\n" + body + (body.endsWith("\n") ? "" : "\n");
        var delimiter = delimiter(lines);
        return DSL.raw(delimiter + lines + delimiter);
    }

    private static String delimiter(String text) {
        var delimiter = "$$";
        for (int tag = 1; ends(text, delimiter) < text.length(); tag++) {
            delimiter = "$body" + tag + "$";
        }
        return delimiter;
    }

    /** Where a text that is followed by the delimiter would end. */
    private static int ends(String text, String delimiter) {
        return (text + delimiter).indexOf(delimiter);
    }
}

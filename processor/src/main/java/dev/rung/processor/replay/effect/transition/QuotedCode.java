package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.sql.Parsed;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.body.BodyText;
import dev.rung.sql.tree.Statement;
import java.util.List;

/**
 * Code between quotes, with blanks in the place of what stands before it in its statement: so that the places of what is read from it are places
 * in the statement.
 *
 * @param text the code behind blanks
 * @param isAsWritten whether each character stands where it stands in the statement, with no escapes before it
 */
public record QuotedCode(String text, boolean isAsWritten) {

    /** Code in a statement. */
    public static QuotedCode of(BodyText code, String sql) {
        int start = code.inStatement(new Place(0, 0)).start();
        int length = code.text().length();
        var text = blank(sql.substring(0, start)) + code.text();
        return new QuotedCode(text, code.inStatement(new Place(length, length)).end() == text.length());
    }

    /** As many characters, on as many lines. */
    private static String blank(String text) {
        var blank = new StringBuilder(text.length());
        text.chars().forEach(c -> blank.append(c == '\n' ? '\n' : ' '));
        return blank.toString();
    }

    /** Its statements, if it is SQL. */
    public List<Statement> statements() {
        return SqlScript.statements(text).stream()
                .map(part -> SqlParser.parse(blank(text.substring(0, part.start())) + part.sql()))
                .filter(Parsed.Read.class::isInstance)
                .map(parsed -> ((Parsed.Read) parsed).statement())
                .toList();
    }

    /** Runs something that speaks of places in the code. */
    public void during(Transition transition, Runnable work) {
        var outer = transition.verdict().statement();
        var code = isAsWritten
                ? outer
                : new CompiledStatement(text, outer.parsed(), outer.position(), outer.place(), outer.allows());
        transition.verdict().about(code, work);
    }
}

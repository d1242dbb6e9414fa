package dev.rung.cli.dsl;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.TableElement;
import dev.rung.sql.tree.TableStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of {@code create table}, in parts that can be exchanged.
 *
 * @param before what stands before the parentheses
 * @param elements the columns and constraints
 * @param after what stands behind the parentheses
 */
record TableText(String before, List<String> elements, String after) {

    /** The text of a table that has at least one element. */
    static TableText of(TableStatement.Create table, String sql) {
        var elements = table.elements();
        int first = elements.get(0).place().start();
        int last = elements.get(elements.size() - 1).place().end();
        var tokens = Lexer.tokens(sql);
        int open = tokens.stream()
                .filter(token -> token.is("(") && token.end() <= first)
                .mapToInt(Token::start)
                .max()
                .orElseThrow();
        int close = tokens.stream()
                .filter(token -> token.is(")") && token.start() >= last)
                .mapToInt(Token::end)
                .min()
                .orElseThrow();
        return new TableText(sql.substring(0, open), texts(elements, sql), sql.substring(close));
    }

    private static List<String> texts(List<TableElement> elements, String sql) {
        var texts = new ArrayList<String>();
        elements.forEach(element -> texts.add(element.place().in(sql)));
        return texts;
    }

    @Override
    public String toString() {
        return before + "(\n\t" + String.join(",\n\t", elements) + "\n)" + after;
    }
}

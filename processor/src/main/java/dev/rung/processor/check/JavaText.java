package dev.rung.processor.check;

import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Lexer;
import java.util.List;
import java.util.stream.Collectors;

/** Java that calls jOOQ's DSL and Rung's, as a fix shows it. */
final class JavaText {

    private JavaText() {}

    /** A text, on one line. */
    static String literal(String text) {
        return "\"" + text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\n\\s*", " ") + "\"";
    }

    /** The name of a table: simple, or with its schema. */
    static String table(SchemaObject table, Schema schema) {
        return schema.find(table.schema())
                .map(SchemaObject::name)
                .filter(name -> !name.equals("public"))
                .map(name -> "name(" + literal(name) + ", " + literal(table.name()) + ")")
                .orElseGet(() -> literal(table.name()));
    }

    /** The names of columns, for a method that takes any number. */
    static String names(List<String> columns) {
        return columns.stream().map(JavaText::literal).collect(Collectors.joining(", "));
    }

    /** A column in an expression. */
    static String field(String column) {
        boolean isPlain =
                Identifier.needsNoQuotes(column) && Lexer.tokens(column).size() == 1;
        return isPlain ? "field(" + literal(column) + ")" : "field(name(" + literal(column) + "))";
    }

    /** A statement that runs. */
    static String execute(String statement) {
        return "db.execute(" + statement + ");";
    }
}

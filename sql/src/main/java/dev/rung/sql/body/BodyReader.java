package dev.rung.sql.body;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlScript;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.parser.Fragments;
import dev.rung.sql.plpgsql.Plpgsql;
import dev.rung.sql.plpgsql.PlpgsqlCode;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads a body by its language. */
final class BodyReader {

    private BodyReader() {}

    static Body read(String language, BodyText text) {
        return switch (language) {
            case "sql" -> sql(text);
            case "plpgsql" -> plpgsql(text);
            default -> new Body.Foreign(language);
        };
    }

    private static Body sql(BodyText text) {
        var tokens = Lexer.tokens(text.text());
        var statements = new ArrayList<Statement>();
        int first = 0;
        for (var part : SqlScript.statements(text.text())) {
            int end = part.start() + part.sql().length();
            first = indexOf(tokens, first, part.start());
            int last = indexOf(tokens, first, end);
            var parsed = Fragments.statement(tokens.subList(first, last), end);
            if (parsed instanceof Parsed.Read read) {
                statements.add(read.statement());
            } else {
                return parsed instanceof Parsed.Wrong wrong
                        ? wrong(wrong.error(), text)
                        : new Body.NotRead(text.inStatement(((Parsed.NotRead) parsed).place()));
            }
        }
        return new Body.Sql(text, statements);
    }

    /** The first token from an index on that stands at an offset or behind it. */
    private static int indexOf(List<Token> tokens, int from, int offset) {
        int index = from;
        while (index < tokens.size() && tokens.get(index).start() < offset) {
            index++;
        }
        return index;
    }

    private static Body plpgsql(BodyText text) {
        var code = Plpgsql.read(text.text());
        if (code instanceof PlpgsqlCode.Read read) {
            return new Body.Plpgsql(text, read.block());
        }
        return code instanceof PlpgsqlCode.Wrong wrong
                ? wrong(wrong.error(), text)
                : new Body.NotRead(text.inStatement(((PlpgsqlCode.NotRead) code).place()));
    }

    private static Body wrong(SyntaxError error, BodyText text) {
        return new Body.Wrong(
                new SyntaxError(text.inStatement(error.place()), error.problem(), error.expected(), error.remedy()));
    }
}

package dev.rung.sql.plpgsql;

import dev.rung.sql.Parsed;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.parser.Fragments;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SQL in code: expressions, queries and statements. */
final class SqlReader {

    private SqlReader() {}

    /** An expression, up to one of some words. */
    static Value value(Scan at, String... words) {
        int start = at.mark();
        var tokens = at.until(words);
        if (tokens.isEmpty()) {
            throw at.unexpected("an expression");
        }
        return new Value(query(at, selecting(tokens), at.peek(0).start()), at.since(start));
    }

    /** What is assigned: a query without {@code select} may be empty, and fails when it is executed. */
    static Value assigned(Scan at) {
        int start = at.mark();
        var tokens = at.until(";");
        return new Value(query(at, selecting(tokens), at.peek(0).start()), at.since(start));
    }

    /** Expressions with commas between them, up to one of some words. */
    static List<Value> values(Scan at, String... words) {
        var ends = new ArrayList<>(List.of(words));
        ends.add(",");
        var values = new ArrayList<Value>();
        do {
            values.add(value(at, ends.toArray(String[]::new)));
        } while (at.accept(","));
        return values;
    }

    /** The values of a cursor's parameters in parentheses, or none where no parenthesis comes. */
    static List<CursorArgument> arguments(Scan at) {
        var arguments = new ArrayList<CursorArgument>();
        if (at.accept("(")) {
            do {
                arguments.add(argument(at));
            } while (at.accept(","));
            at.expect(")");
        }
        return arguments;
    }

    private static CursorArgument argument(Scan at) {
        int start = at.mark();
        boolean isNamed = at.isName() && (at.followsAt(1, ":=") || at.followsAt(1, "=>"));
        var name = isNamed ? Optional.of(at.name()) : Optional.<Name>empty();
        if (isNamed) {
            at.next();
        }
        return new CursorArgument(name, value(at, ",", ")"), at.since(start));
    }

    /** An expression is a query without {@code select}. */
    private static List<Token> selecting(List<Token> tokens) {
        var all = new ArrayList<Token>();
        all.add(new Token(
                Token.Kind.WORD,
                "",
                "select",
                tokens.isEmpty() ? 0 : tokens.get(0).start()));
        all.addAll(tokens);
        return all;
    }

    /** {@code perform}, behind that word: a query without {@code select} may be empty, and gives nothing. */
    static Query performed(Scan at) {
        var tokens = at.until(";");
        return query(at, selecting(tokens), at.peek(0).start());
    }

    private static Query query(Scan at, List<Token> tokens, int end) {
        var statement = statement(at, tokens, end);
        if (statement instanceof Query query) {
            return query;
        }
        throw at.wrong(statement.place(), "only a query gives a value", "");
    }

    /** A statement up to one of some words. */
    static Statement statement(Scan at, String... words) {
        var tokens = at.until(words);
        if (tokens.isEmpty()) {
            throw at.unexpected("a statement");
        }
        return statement(at, tokens, at.peek(0).start());
    }

    static Statement statement(Scan at, List<Token> tokens, int end) {
        var parsed = Fragments.statement(tokens, end);
        if (parsed instanceof Parsed.Read read) {
            return read.statement();
        }
        throw at.ended(
                parsed instanceof Parsed.Wrong wrong
                        ? new PlpgsqlCode.Wrong(wrong.error())
                        : new PlpgsqlCode.NotRead(((Parsed.NotRead) parsed).place()));
    }

    /** A statement that is made when it is executed, behind {@code execute}, up to one of some words. */
    static Dynamic dynamic(Scan at, String word) {
        int start = at.mark();
        var sql = value(at, word, "using");
        List<Value> arguments = at.accept("using") ? values(at, word) : List.of();
        return new Dynamic(sql, arguments, at.since(start));
    }

    /** A whole statement of SQL, without the {@code into} that is PL/pgSQL's (PostgreSQL 18, "Executing a Command with a Single-Row Result"). */
    static Step.Run run(Scan at) {
        int start = at.mark();
        var first = at.peek(0);
        var tokens = new ArrayList<Token>();
        var into = Optional.<Into>empty();
        int depth = 0;
        int blocks = 0;
        while (depth > 0 || blocks > 0 || !at.follows(";")) {
            if (at.atEnd()) {
                throw at.unexpected(";");
            }
            if (at.follows("into") && isOfCode(first, at.peek(-1))) {
                if (into.isPresent()) {
                    throw at.wrong(at.peek(0).place(), "`into` is written twice", "");
                }
                at.next();
                into = Optional.of(into(at));
                continue;
            }
            var token = at.next();
            depth += token.is("(") ? 1 : token.is(")") && depth > 0 ? -1 : 0;
            blocks += token.is("atomic") && at.peek(-2).is("begin") || blocks > 0 && token.is("case")
                    ? 1
                    : blocks > 0 && token.is("end") ? -1 : 0;
            tokens.add(token);
        }
        var statement = statement(at, tokens, at.peek(0).start());
        var place = at.since(start);
        at.expect(";");
        return new Step.Run(statement, into, place);
    }

    private static boolean isOfCode(Token first, Token before) {
        return !before.is("insert") && !before.is("merge") && !first.is("import");
    }

    /** Where a row goes, behind {@code into}. */
    static Into into(Scan at) {
        int start = at.mark();
        boolean isStrict = at.accept("strict");
        var targets = new ArrayList<Target>();
        do {
            targets.add(TargetReader.plain(at));
        } while (at.accept(","));
        return new Into(isStrict, targets, at.since(start));
    }
}

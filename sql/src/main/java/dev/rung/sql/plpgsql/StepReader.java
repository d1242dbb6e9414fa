package dev.rung.sql.plpgsql;

import dev.rung.sql.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements of PL/pgSQL. */
final class StepReader {

    private StepReader() {}

    /**
     * Statements, up to one of some words.
     *
     * @param loops how many loops there are round them
     */
    static List<Step> steps(Scan at, int loops, String... words) {
        var steps = new ArrayList<Step>();
        while (!at.isAny(words) || TargetReader.isAssignment(at)) {
            if (at.atEnd()) {
                throw at.unexpected(words);
            }
            steps.add(step(at, loops));
        }
        return steps;
    }

    private static Step step(Scan at, int loops) {
        int start = at.mark();
        if (TargetReader.isAssignment(at)) {
            return assignment(at, start);
        }
        var label = BlockReader.label(at);
        if (label.isPresent() && !at.isAny("declare", "begin")) {
            return LoopReader.loop(at, label, loops, start);
        }
        var word = at.peek(0).kind() == Token.Kind.WORD ? at.peek(0).value() : "";
        return switch (word) {
            case "declare", "begin" -> nested(at, label, loops, start);
            case "loop", "while", "for", "foreach" -> LoopReader.loop(at, label, loops, start);
            case "exit", "continue" -> LoopReader.leave(at, loops, start);
            case "if" -> ChoiceReader.branch(at, loops, start);
            case "case" -> ChoiceReader.choice(at, loops, start);
            case "return" -> ReportReader.returned(at, start);
            case "raise" -> RaiseReader.raise(at, start);
            case "assert" -> ReportReader.asserted(at, start);
            case "get" -> ReportReader.diagnostics(at, start);
            case "open", "fetch", "move", "close" -> CursorReader.step(at, start);
            case "perform" -> perform(at, start);
            case "execute" -> execute(at, start);
            case "null" -> nothing(at, start);
            case "commit", "rollback" -> transaction(at, start);
            default -> statement(at);
        };
    }

    private static Step statement(Scan at) {
        boolean isStatement = at.peek(0).isName() || at.follows("(");
        if (!isStatement
                || at.isAny("end", "else", "elsif", "elseif", "when", "exception", "then", "using", "into", "loop")) {
            throw at.unexpected("a statement");
        }
        return SqlReader.run(at);
    }

    private static Step assignment(Scan at, int start) {
        var target = TargetReader.target(at);
        if (!at.accept(":=")) {
            at.expect("=");
        }
        var value = SqlReader.assigned(at);
        return ended(at, new Step.Assign(target, value, at.since(start)));
    }

    private static Step nested(Scan at, Optional<dev.rung.sql.tree.Name> label, int loops, int start) {
        var block = BlockReader.block(at, label, loops);
        return ended(at, new Step.Nested(block, at.since(start)));
    }

    private static Step perform(Scan at, int start) {
        at.expect("perform");
        var query = SqlReader.performed(at);
        return ended(at, new Step.Perform(query, at.since(start)));
    }

    /** {@code into} and {@code using} may stand in any order. */
    private static Step execute(Scan at, int start) {
        at.expect("execute");
        int text = at.mark();
        var sql = SqlReader.value(at, ";", "into", "using");
        var into = Optional.<Into>empty();
        List<Value> arguments = List.of();
        while (!at.follows(";")) {
            if (into.isEmpty() && at.accept("into")) {
                into = Optional.of(SqlReader.into(at));
            } else if (arguments.isEmpty() && at.accept("using")) {
                arguments = SqlReader.values(at, ";", "into");
            } else {
                throw at.unexpected(";");
            }
        }
        var dynamic = new Dynamic(sql, arguments, at.since(text));
        return ended(at, new Step.Execute(dynamic, into, at.since(start)));
    }

    private static Step nothing(Scan at, int start) {
        at.expect("null");
        return ended(at, new Step.Nothing(at.since(start)));
    }

    private static Step transaction(Scan at, int start) {
        boolean isCommit = at.next().is("commit");
        boolean isChained = false;
        if (at.accept("and")) {
            isChained = !at.accept("no");
            at.expect("chain");
        }
        var place = at.since(start);
        return ended(at, isCommit ? new Step.Commit(isChained, place) : new Step.Rollback(isChained, place));
    }

    /** Every statement has its semicolon. */
    static <T extends Step> T ended(Scan at, T step) {
        at.expect(";");
        return step;
    }
}

package dev.rung.sql.plpgsql;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import java.util.List;
import java.util.Optional;

/** Loops, and what leaves them. */
final class LoopReader {

    private LoopReader() {}

    /** A loop behind its label. */
    static Step loop(Scan at, Optional<Name> label, int loops, int start) {
        if (at.accept("while")) {
            var condition = SqlReader.value(at, "loop");
            return new LoopStep.While(label, condition, body(at, label, loops), at.since(start));
        }
        if (at.accept("foreach")) {
            return elements(at, label, loops, start);
        }
        if (at.accept("for")) {
            return each(at, label, loops, start);
        }
        if (!at.follows("loop")) {
            throw at.unexpected("loop", "while", "for", "foreach", "begin", "declare");
        }
        return new LoopStep.Loop(label, body(at, label, loops), at.since(start));
    }

    /** {@code loop … end loop label;}. */
    private static List<Step> body(Scan at, Optional<Name> label, int loops) {
        at.expect("loop");
        var steps = StepReader.steps(at, loops + 1, "end");
        at.expect("end", "loop");
        BlockReader.endLabel(at, label);
        at.expect(";");
        return steps;
    }

    private static Step elements(Scan at, Optional<Name> label, int loops, int start) {
        var targets = TargetReader.several(at);
        var slice = at.accept("slice") ? Optional.of(number(at)) : Optional.<NumberConstant>empty();
        at.expect("in", "array");
        var array = SqlReader.value(at, "loop");
        return new LoopStep.ForElements(label, targets, slice, array, body(at, label, loops), at.since(start));
    }

    private static NumberConstant number(Scan at) {
        if (at.peek(0).kind() != Token.Kind.INTEGER) {
            throw at.unexpected("a whole number");
        }
        var token = at.next();
        return new NumberConstant(token.text(), token.place());
    }

    private static Step each(Scan at, Optional<Name> label, int loops, int start) {
        var targets = TargetReader.several(at);
        at.expect("in");
        if (at.accept("execute")) {
            var query = SqlReader.dynamic(at, "loop");
            return new LoopStep.ForDynamicRows(label, targets, query, body(at, label, loops), at.since(start));
        }
        if (isNumbers(at)) {
            return numbers(at, label, targets, loops, start);
        }
        if (isCursor(at)) {
            return cursor(at, label, targets, loops, start);
        }
        var query = SqlReader.statement(at, "loop");
        return new LoopStep.ForRows(label, targets, query, body(at, label, loops), at.since(start));
    }

    /** Whether {@code ..} stands before the {@code loop}. */
    private static boolean isNumbers(Scan at) {
        for (int ahead = 0, depth = 0; at.peek(ahead).kind() != Token.Kind.END; ahead++) {
            var token = at.peek(ahead);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && (token.is("..") || token.is("loop") || token.is(";"))) {
                return token.is("..");
            }
        }
        return false;
    }

    private static Step numbers(Scan at, Optional<Name> label, List<Target> targets, int loops, int start) {
        var target = targets.get(0);
        if (targets.size() > 1 || target.variable().parts().size() > 1) {
            throw at.wrong(target.place(), "a loop over numbers has one variable", "");
        }
        boolean isReverse = at.accept("reverse");
        var first = SqlReader.value(at, "..");
        at.expect("..");
        var last = SqlReader.value(at, "by", "loop");
        Optional<Value> by = at.accept("by") ? Optional.of(SqlReader.value(at, "loop")) : Optional.empty();
        var steps = body(at, label, loops);
        return new LoopStep.ForNumbers(
                label, target.variable().name(), isReverse, first, last, by, steps, at.since(start));
    }

    /** A name alone, or with something in parentheses behind it and nothing more, is no query. */
    private static boolean isCursor(Scan at) {
        if (!at.isName()) {
            return false;
        }
        int depth = 0;
        for (int ahead = 1; at.peek(ahead).kind() != Token.Kind.END; ahead++) {
            var token = at.peek(ahead);
            if (depth == 0 && !token.is("(")) {
                return token.is("loop");
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return false;
    }

    private static Step cursor(Scan at, Optional<Name> label, List<Target> targets, int loops, int start) {
        var cursor = at.qualifiedName();
        var arguments = SqlReader.arguments(at);
        var variable = targets.get(0).variable().name();
        return new LoopStep.ForCursor(label, variable, cursor, arguments, body(at, label, loops), at.since(start));
    }

    /** {@code exit} and {@code continue}. */
    static Step leave(Scan at, int loops, int start) {
        var word = at.next();
        var label = at.follows("when") ? Optional.<Name>empty() : at.labelIfAny();
        if (label.isEmpty() && loops == 0) {
            throw at.wrong(word.place(), "`" + word.text() + "` stands in no loop", "");
        }
        Optional<Value> condition = at.accept("when") ? Optional.of(SqlReader.value(at, ";")) : Optional.empty();
        var place = at.since(start);
        at.expect(";");
        return word.is("exit")
                ? new LoopStep.Exit(label, condition, place)
                : new LoopStep.Continue(label, condition, place);
    }
}

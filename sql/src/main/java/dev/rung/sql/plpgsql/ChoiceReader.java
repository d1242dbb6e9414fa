package dev.rung.sql.plpgsql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code if} and {@code case}. */
final class ChoiceReader {

    private ChoiceReader() {}

    static Step branch(Scan at, int loops, int start) {
        at.expect("if");
        var branches = new ArrayList<Branch>();
        branches.add(branch(at, loops));
        while (at.accept("elsif") || at.accept("elseif")) {
            branches.add(branch(at, loops));
        }
        Optional<List<Step>> otherwise =
                at.accept("else") ? Optional.of(StepReader.steps(at, loops, "end")) : Optional.empty();
        at.expect("end", "if");
        return StepReader.ended(at, new Step.If(branches, otherwise, at.since(start)));
    }

    private static Branch branch(Scan at, int loops) {
        int start = at.mark();
        var condition = SqlReader.value(at, "then");
        at.expect("then");
        var steps = StepReader.steps(at, loops, "elsif", "elseif", "else", "end");
        return new Branch(List.of(condition), steps, at.since(start));
    }

    static Step choice(Scan at, int loops, int start) {
        at.expect("case");
        Optional<Value> operand = at.follows("when") ? Optional.empty() : Optional.of(SqlReader.value(at, "when"));
        var branches = new ArrayList<Branch>();
        do {
            branches.add(alternative(at, loops));
        } while (at.follows("when"));
        Optional<List<Step>> otherwise =
                at.accept("else") ? Optional.of(StepReader.steps(at, loops, "end")) : Optional.empty();
        at.expect("end", "case");
        return StepReader.ended(at, new Step.Case(operand, branches, otherwise, at.since(start)));
    }

    private static Branch alternative(Scan at, int loops) {
        int start = at.mark();
        at.expect("when");
        var values = SqlReader.values(at, "then");
        at.expect("then");
        return new Branch(values, StepReader.steps(at, loops, "when", "else", "end"), at.since(start));
    }
}

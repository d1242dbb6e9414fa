package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.List;

/** Runs switches, of statements and with a value. */
final class Switches {

    private final Interpreter interpreter;
    private final Branches branches;

    Switches(Interpreter interpreter, Classes classes, Names names) {
        this.interpreter = interpreter;
        this.branches = new Branches(classes, names);
    }

    Completion run(Frame frame, JavaCode.Switch choice) {
        int start = chosen(frame, choice.selector(), choice.cases());
        if (start < 0) {
            return Completion.NORMAL;
        }
        var completion = run(frame.inner(), choice.cases(), start);
        return completion.leaves("") ? Completion.NORMAL : completion;
    }

    Value value(Frame frame, JavaCode.SwitchExpression choice) {
        int start = chosen(frame, choice.selector(), choice.cases());
        if (start < 0) {
            throw new Unknown(choice.position(), "no case holds");
        }
        var completion = run(frame.inner(), choice.cases(), start);
        if (completion.reason() != Completion.Reason.YIELD) {
            throw new Unknown(choice.position(), "what this gives is not known at compile time");
        }
        return branches.unify(frame, completion.value(), yields(choice.cases()));
    }

    /** Every value that might be given; of a case with more than a value none is looked for, so that the type is not known. */
    private static List<JavaCode.Expression> yields(List<JavaCode.Case> cases) {
        return cases.stream()
                .filter(one -> !one.body().isEmpty())
                .map(one -> one.body().get(0))
                .filter(first -> !(first instanceof JavaCode.UnsupportedStatement))
                .<JavaCode.Expression>map(first -> first instanceof JavaCode.Yield end
                        ? end.value()
                        : new JavaCode.UnsupportedExpression("yield", first.position()))
                .toList();
    }

    private Completion run(Frame frame, List<JavaCode.Case> cases, int start) {
        for (int i = start; i < cases.size(); i++) {
            var scope = cases.get(i).falls() ? frame : frame.inner();
            var completion = interpreter.statements().run(scope, cases.get(i).body());
            if (!completion.isNormal() || !cases.get(i).falls()) {
                return completion;
            }
        }
        return Completion.NORMAL;
    }

    private int chosen(Frame frame, JavaCode.Expression selector, List<JavaCode.Case> cases) {
        var value = interpreter.expressions().value(frame, selector);
        var object = Conversions.unboxed(value, selector.position());
        for (int i = 0; i < cases.size(); i++) {
            for (var label : cases.get(i).labels()) {
                if (holds(frame, object, label)) {
                    return i;
                }
            }
        }
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).isDefault()) {
                return i;
            }
        }
        return -1;
    }

    private boolean holds(Frame frame, Object selector, JavaCode.Expression label) {
        if (selector instanceof Instance instance && label instanceof JavaCode.Name name) {
            return name.name().equals(instance.constant());
        }
        if (selector instanceof Enum<?> constant && label instanceof JavaCode.Name name) {
            return name.name().equals(constant.name());
        }
        if (selector instanceof Instance || selector instanceof Enum) {
            throw new Unknown(label.position(), "this case is not followed at compile time");
        }
        var constant = Conversions.unboxed(interpreter.expressions().value(frame, label), label.position());
        return Primitives.isNumeric(selector) && Primitives.isNumeric(constant)
                ? Boolean.TRUE.equals(Numbers.apply("==", selector, constant))
                : selector.equals(constant);
    }
}

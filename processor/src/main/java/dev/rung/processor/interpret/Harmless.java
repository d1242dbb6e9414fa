package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.Set;

/** Expressions that surely do nothing but give a value. */
final class Harmless {

    private static final Set<String> QUESTIONS = Set.of(
            "isEmpty",
            "isBlank",
            "size",
            "length",
            "equals",
            "contains",
            "containsKey",
            "startsWith",
            "endsWith",
            "getClass",
            "getSimpleName",
            "getName",
            "formatted");

    private Harmless() {}

    static boolean is(JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Binary binary) {
            return is(binary.left()) && is(binary.right());
        }
        if (expression instanceof JavaCode.Unary unary) {
            return is(unary.operand());
        }
        if (expression instanceof JavaCode.Select select) {
            return is(select.target());
        }
        if (expression instanceof JavaCode.Call call) {
            return (call.target() == null ? call.method().equals("getClass") : is(call.target()))
                    && QUESTIONS.contains(call.method())
                    && call.arguments().stream().allMatch(Harmless::is);
        }
        return expression instanceof JavaCode.Literal || expression instanceof JavaCode.Name;
    }
}

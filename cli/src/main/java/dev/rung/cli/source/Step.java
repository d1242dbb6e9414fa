package dev.rung.cli.source;

import dev.rung.processor.read.JavaCode;
import java.util.List;

/**
 * One statement of a migration as Java executes it.
 *
 * @param comments what is said of it, in lines
 * @param execution names, constants, and calls
 * @param subject what it is about; steps with the same subject stand together
 */
public record Step(List<String> comments, JavaCode.Expression execution, String subject) {

    /** The bytes that it takes in a method of a class file, roughly, and rather too many than too few. */
    int size() {
        return size(execution);
    }

    private static int size(JavaCode.Expression expression) {
        if (!(expression instanceof JavaCode.Call call)) {
            return 12;
        }
        int target = call.target() == null ? 0 : size(call.target());
        return target + 12 + call.arguments().stream().mapToInt(Step::size).sum();
    }

    /**
     * Its lines, indented.
     *
     * @return the comments and the statement of Java
     */
    public String text() {
        var text = new StringBuilder();
        comments.forEach(comment -> text.append("        // ")
                .append(comment.replace("\\u", "\\ u"))
                .append('\n'));
        return text.append(JavaLayout.statement(execution, 8)).toString();
    }
}

package dev.rung.processor.read;

import com.sun.source.util.TreePath;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints messages at the place that they are about, or as near to it as the compiler can point. */
public final class Reporter {

    private final ProcessingEnvironment environment;
    private final @Nullable SourceTrees trees;

    Reporter(ProcessingEnvironment environment, @Nullable SourceTrees trees) {
        this.environment = environment;
        this.trees = trees;
    }

    /**
     * Prints a message at a position.
     *
     * @param kind how much it matters
     * @param message the text
     * @param position where
     */
    public void print(Diagnostic.Kind kind, String message, Position position) {
        if (trees != null && trees.print(kind, message, position)) {
            return;
        }
        if (position.anchor() instanceof Element element) {
            environment.getMessager().printMessage(kind, message, element);
        } else if (position.anchor() instanceof FoundTree.Anchor anchor) {
            printNear(kind, message, position, anchor);
        } else {
            environment.getMessager().printMessage(kind, message);
        }
    }

    /** At the method or the class around it, with the line in the text, since Eclipse's compiler can point at elements only. */
    private void printNear(Diagnostic.Kind kind, String message, Position position, FoundTree.Anchor anchor) {
        var around = Declarations.around(TreePath.getPath(anchor.unit(), anchor.tree()), environment.getElementUtils());
        if (around.isEmpty()) {
            environment.getMessager().printMessage(kind, withPlace(message, position));
            return;
        }
        environment
                .getMessager()
                .printMessage(
                        kind,
                        around.get().tree() == anchor.tree() ? message : withPlace(message, position),
                        around.get().element());
    }

    private static String withPlace(String message, Position position) {
        int end = message.indexOf('\n');
        var first = end < 0 ? message : message.substring(0, end);
        return first + "\n  at " + position + message.substring(first.length());
    }
}

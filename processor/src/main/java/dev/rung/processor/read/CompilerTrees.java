package dev.rung.processor.read;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The trees of the compilation itself, which javac shows. Never asks for attribution, which may crash on bodies in this round. */
final class CompilerTrees implements TreeFinder {

    private final Trees trees;

    private CompilerTrees(Trees trees) {
        this.trees = trees;
    }

    /** The trees behind an environment, however deep a build tool wrapped it; empty if the compiler is not javac. */
    static Optional<CompilerTrees> of(ProcessingEnvironment environment) {
        for (ProcessingEnvironment candidate = environment; candidate != null; candidate = unwrapped(candidate)) {
            try {
                return Optional.of(new CompilerTrees(Trees.instance(candidate)));
            } catch (IllegalArgumentException notJavac) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** IntelliJ IDEA and Gradle hold the compiler's own environment in a field; kapt is javac itself. */
    private static @Nullable ProcessingEnvironment unwrapped(ProcessingEnvironment wrapper) {
        for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (ProcessingEnvironment.class.isAssignableFrom(field.getType()) && field.trySetAccessible()) {
                    try {
                        return (ProcessingEnvironment) field.get(wrapper);
                    } catch (IllegalAccessException closed) {
                        return null;
                    }
                }
            }
        }
        return null;
    }

    @Override
    public @Nullable FoundTree find(Element element) {
        var path = trees.getPath(element);
        return path == null ? null : new FoundTree(path, trees.getSourcePositions());
    }

    /** Prints at a tree, whoever read it. */
    void print(Diagnostic.Kind kind, String message, FoundTree.Anchor anchor) {
        trees.printMessage(kind, message, anchor.tree(), anchor.unit());
    }
}

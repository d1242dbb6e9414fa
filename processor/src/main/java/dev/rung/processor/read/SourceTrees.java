package dev.rung.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** javac's syntax trees. Other compilers have none. Never asks for attribution, which may crash on bodies in this round. */
final class SourceTrees {

    private final Trees trees;

    private SourceTrees(Trees trees) {
        this.trees = trees;
    }

    /** The trees behind an environment, however deep a build tool wrapped it; empty if the compiler is not javac. */
    static Optional<SourceTrees> of(ProcessingEnvironment environment) {
        for (ProcessingEnvironment candidate = environment; candidate != null; candidate = unwrapped(candidate)) {
            try {
                return Optional.of(new SourceTrees(Trees.instance(candidate)));
            } catch (IllegalArgumentException notJavac) {
                continue;
            } catch (LinkageError noCompilerModule) {
                return Optional.empty();
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

    /** What a position holds on to: a tree and the file that it is in. */
    private record Anchor(Tree tree, CompilationUnitTree unit) {}

    /** Prints at the tree of a position, or tells that it has none. */
    boolean print(Diagnostic.Kind kind, String message, Position position) {
        if (position.anchor() instanceof Anchor anchor) {
            trees.printMessage(kind, message, anchor.tree(), anchor.unit());
            return true;
        }
        return false;
    }

    @Nullable
    Position position(Element element) {
        var path = trees.getPath(element);
        return path == null ? null : position(path.getLeaf(), path.getCompilationUnit());
    }

    private Position position(Tree tree, CompilationUnitTree unit) {
        long offset = trees.getSourcePositions().getStartPosition(unit, tree);
        var name = unit.getSourceFile().getName();
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var lines = unit.getLineMap();
        return new Position(
                file,
                offset < 0 ? 0 : (int) lines.getLineNumber(offset),
                offset < 0 ? 0 : (int) lines.getColumnNumber(offset),
                new Anchor(tree, unit),
                isTextBlock(tree, unit, offset) ? (int) lines.getLineNumber(offset) + 1 : 0);
    }

    /** A tree does not tell in which way a text was written; the source does. */
    private static boolean isTextBlock(Tree tree, CompilationUnitTree unit, long offset) {
        if (offset < 0 || !(tree instanceof LiteralTree literal) || !(literal.getValue() instanceof String text)) {
            return false;
        }
        try {
            return text.contains("\n")
                    && unit.getSourceFile().getCharContent(true).toString().startsWith("\"\"\"", (int) offset);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The place of a value in the annotation of a class, whatever the annotation is called there. */
    @Nullable
    Position annotationValue(TypeElement type, String name, String key) {
        var path = trees.getPath(type);
        if (path == null || !(path.getLeaf() instanceof ClassTree tree)) {
            return null;
        }
        for (var annotation : tree.getModifiers().getAnnotations()) {
            if (isCalled(annotation, name)) {
                for (var argument : annotation.getArguments()) {
                    if (argument instanceof AssignmentTree assignment
                            && assignment.getVariable().toString().equals(key)) {
                        return position(assignment.getExpression(), path.getCompilationUnit());
                    }
                    if (!(argument instanceof AssignmentTree) && key.equals("value")) {
                        return position(argument, path.getCompilationUnit());
                    }
                }
            }
        }
        return null;
    }

    /** Whether a class has an annotation that is called {@code Migration}, as far as its spelling goes. */
    boolean isCalledMigration(TypeElement type) {
        return trees.getPath(type) != null
                && trees.getPath(type).getLeaf() instanceof ClassTree tree
                && tree.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> isCalled(annotation, "Migration"));
    }

    private static boolean isCalled(AnnotationTree annotation, String simpleName) {
        var name = annotation.getAnnotationType().toString();
        return name.equals(simpleName) || name.endsWith("." + simpleName);
    }

    /** Whether a method has a body that does nothing. */
    boolean isEmpty(ExecutableElement method) {
        return trees.getPath(method) != null
                && trees.getPath(method).getLeaf() instanceof MethodTree tree
                && tree.getBody() != null
                && tree.getBody().getStatements().stream().allMatch(SourceTrees::doesNothing);
    }

    private static boolean doesNothing(StatementTree statement) {
        return statement.getKind() == Tree.Kind.EMPTY_STATEMENT || statement.getKind() == Tree.Kind.RETURN;
    }

    /** What a method returns, if all it does is to return a constant text. */
    @Nullable
    String constant(ExecutableElement method) {
        TreePath path = trees.getPath(method);
        if (path != null
                && path.getLeaf() instanceof MethodTree tree
                && tree.getBody() != null
                && tree.getBody().getStatements().size() == 1
                && tree.getBody().getStatements().get(0) instanceof ReturnTree statement) {
            return constant(statement.getExpression());
        }
        return null;
    }

    private static @Nullable String constant(@Nullable ExpressionTree expression) {
        if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return text;
        }
        if (expression instanceof ParenthesizedTree parenthesized) {
            return constant(parenthesized.getExpression());
        }
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            var left = constant(sum.getLeftOperand());
            var right = constant(sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        return null;
    }

    /** A class that stands in a file by itself as plain values, or nothing if its source is not in this compilation. */
    Optional<JavaCode.Type> code(TypeElement type) {
        var path = trees.getPath(type);
        if (path == null || !(path.getLeaf() instanceof ClassTree tree)) {
            return Optional.empty();
        }
        var unit = path.getCompilationUnit();
        return Optional.of(new JavaCodeReader(unit, part -> position(part, unit)).topLevel(tree));
    }

    /** The checksum of the source of a class. */
    String checksum(TypeElement type) {
        var path = trees.getPath(type);
        if (path == null) {
            return SourceTokens.UNKNOWN;
        }
        try {
            var text = path.getCompilationUnit().getSourceFile().getCharContent(true);
            var positions = trees.getSourcePositions();
            long start = positions.getStartPosition(path.getCompilationUnit(), path.getLeaf());
            long end = positions.getEndPosition(path.getCompilationUnit(), path.getLeaf());
            return end < 0 ? SourceTokens.UNKNOWN : SourceTokens.checksum(text.subSequence((int) start, (int) end));
        } catch (IOException unreadable) {
            return SourceTokens.UNKNOWN;
        }
    }
}

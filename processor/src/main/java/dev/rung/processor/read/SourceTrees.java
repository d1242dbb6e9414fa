package dev.rung.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** What the syntax trees of classes tell: the compiler's own, or those of the same source, parsed anew. */
final class SourceTrees {

    private final @Nullable CompilerTrees shown;
    private final ParsedTrees parsed;
    private final SourceFinder files;
    private final Map<Element, Optional<FoundTree>> found = new HashMap<>();

    SourceTrees(ProcessingEnvironment environment) {
        this.shown = CompilerTrees.of(environment).orElse(null);
        this.files = new SourceFinder(environment);
        this.parsed = new ParsedTrees(files);
    }

    /** Reads some classes at once, if they have to be parsed at all. */
    void prepare(Collection<TypeElement> types) {
        if (shown == null) {
            parsed.parse(types.stream()
                    .flatMap(type -> Stream.ofNullable(ParsedTrees.topLevel(type)))
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    private @Nullable FoundTree find(Element element) {
        var known = found.get(element);
        if (known == null) {
            known = Optional.ofNullable(search(element));
            found.put(element, known);
        }
        return known.orElse(null);
    }

    private @Nullable FoundTree search(Element element) {
        var tree = shown == null ? null : shown.find(element);
        if (tree == null) {
            tree = parsed.find(element);
        }
        if (tree != null) {
            var packageName = tree.unit().getPackageName();
            files.saw(tree.unit().getSourceFile().toUri(), packageName == null ? "" : packageName.toString());
        }
        return tree;
    }

    private @Nullable Tree leaf(Element element) {
        var found = find(element);
        return found == null ? null : found.leaf();
    }

    /** Whether the compilation compiles the source of a class now, so that what is stored of it may be old. */
    boolean isCompiledNow(TypeElement type) {
        return shown == null ? !files.isClassFile(type) : shown.find(type) != null;
    }

    /** Whether there is a tree of a class. */
    boolean has(Element element) {
        return find(element) != null;
    }

    /** Prints at the tree of a position, or tells that this compiler cannot. */
    boolean print(Diagnostic.Kind kind, String message, Position position) {
        if (shown != null && position.anchor() instanceof FoundTree.Anchor anchor) {
            shown.print(kind, message, anchor);
            return true;
        }
        return false;
    }

    @Nullable
    Position position(Element element) {
        var found = find(element);
        return found == null ? null : found.position();
    }

    /** The place of a value in the annotation of a class, whatever the annotation is called there. */
    @Nullable
    Position annotationValue(TypeElement type, String name, String key) {
        var found = find(type);
        if (found == null || !(found.leaf() instanceof ClassTree tree)) {
            return null;
        }
        for (var annotation : tree.getModifiers().getAnnotations()) {
            if (isCalled(annotation, name)) {
                for (var argument : annotation.getArguments()) {
                    if (argument instanceof AssignmentTree assignment
                            && assignment.getVariable().toString().equals(key)) {
                        return found.position(assignment.getExpression());
                    }
                    if (!(argument instanceof AssignmentTree) && key.equals("value")) {
                        return found.position(argument);
                    }
                }
            }
        }
        return null;
    }

    /** Whether a class has an annotation that is called {@code Migration}, as far as its spelling goes. */
    boolean isCalledMigration(TypeElement type) {
        return leaf(type) instanceof ClassTree tree
                && tree.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> isCalled(annotation, "Migration"));
    }

    private static boolean isCalled(AnnotationTree annotation, String simpleName) {
        var name = annotation.getAnnotationType().toString();
        return name.equals(simpleName) || name.endsWith("." + simpleName);
    }

    /** Whether a method has a body that does nothing. */
    boolean isEmpty(ExecutableElement method) {
        return leaf(method) instanceof MethodTree tree
                && tree.getBody() != null
                && tree.getBody().getStatements().stream().allMatch(SourceTrees::doesNothing);
    }

    private static boolean doesNothing(StatementTree statement) {
        return statement.getKind() == Tree.Kind.EMPTY_STATEMENT || statement.getKind() == Tree.Kind.RETURN;
    }

    /** What a method returns, if all it does is to return a constant text. */
    @Nullable
    String constant(ExecutableElement method) {
        if (leaf(method) instanceof MethodTree tree
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

    /** A class that stands in a file by itself as plain values, or nothing if its source is not to be had. */
    Optional<JavaCode.Type> code(TypeElement type) {
        var found = find(type);
        return found != null && found.leaf() instanceof ClassTree tree
                ? Optional.of(new JavaCodeReader(found.unit(), found::position).topLevel(tree))
                : Optional.empty();
    }

    /** The checksum of the source of a class. */
    Optional<String> checksum(TypeElement type) {
        return Optional.ofNullable(find(type)).map(found -> SourceTokens.checksumOfClass(found.textFromHere()));
    }

    /** The checksum of the whole file that a class is in. */
    Optional<String> fileChecksum(TypeElement type) {
        return Optional.ofNullable(find(type)).map(found -> SourceTokens.checksum(found.text()));
    }
}

package dev.rung.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which tree declares an element, and which element a tree declares, where two compilers read the same file. */
final class Declarations {

    private Declarations() {}

    /** The tree of a class or of a method within a file, or null if it is not in there. */
    static @Nullable TreePath tree(TreePath unit, @Nullable Element element) {
        if (element instanceof TypeElement type) {
            var outer = type.getEnclosingElement() instanceof TypeElement enclosing ? tree(unit, enclosing) : unit;
            return member(
                    outer,
                    tree -> tree instanceof ClassTree candidate
                            && candidate.getSimpleName().contentEquals(type.getSimpleName()));
        }
        if (element instanceof ExecutableElement method) {
            return member(
                    tree(unit, method.getEnclosingElement()),
                    tree -> tree instanceof MethodTree candidate && isSame(candidate, method));
        }
        return null;
    }

    private static @Nullable TreePath member(@Nullable TreePath outer, Predicate<Tree> wanted) {
        return outer == null
                ? null
                : members(outer)
                        .filter(wanted)
                        .findFirst()
                        .map(tree -> new TreePath(outer, tree))
                        .orElse(null);
    }

    private static Stream<? extends Tree> members(TreePath outer) {
        return outer.getLeaf() instanceof ClassTree type
                ? type.getMembers().stream()
                : outer.getCompilationUnit().getTypeDecls().stream();
    }

    private static boolean isSame(MethodTree tree, ExecutableElement method) {
        return tree.getName().contentEquals(method.getSimpleName())
                && tree.getParameters().stream()
                        .map(parameter -> simpleName(parameter.getType().toString()))
                        .toList()
                        .equals(method.getParameters().stream()
                                .map(parameter -> simpleName(parameter.asType()))
                                .toList());
    }

    private static String simpleName(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : simpleName(type.toString());
    }

    private static String simpleName(String type) {
        var erased = type.replaceFirst("<.*", "");
        return erased.substring(erased.lastIndexOf('.') + 1);
    }

    /** The innermost class, method or field that a tree is in and that can be named from outside. */
    static Optional<Declared> around(TreePath path, Elements elements) {
        for (TreePath tree = path; tree != null; tree = tree.getParentPath()) {
            var element = element(tree, elements);
            if (element != null) {
                return Optional.of(new Declared(element, tree.getLeaf()));
            }
        }
        return Optional.empty();
    }

    /**
     * An element with the tree that declares it.
     *
     * @param element the element
     * @param tree the tree
     */
    record Declared(Element element, Tree tree) {}

    private static @Nullable Element element(TreePath path, Elements elements) {
        if (path.getLeaf() instanceof ClassTree) {
            var name = qualifiedName(path);
            return name == null ? null : elements.getTypeElement(name);
        }
        boolean isMember = path.getParentPath() != null && path.getParentPath().getLeaf() instanceof ClassTree;
        var owner = isMember ? element(path.getParentPath(), elements) : null;
        if (owner == null) {
            return null;
        }
        if (path.getLeaf() instanceof MethodTree method) {
            return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                    .filter(candidate -> isSame(method, candidate))
                    .findFirst()
                    .orElse(null);
        }
        return path.getLeaf() instanceof VariableTree field
                ? ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                        .filter(candidate -> candidate.getSimpleName().contentEquals(field.getName()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String qualifiedName(TreePath path) {
        var simpleName = ((ClassTree) path.getLeaf()).getSimpleName().toString();
        var parent = path.getParentPath();
        if (parent.getLeaf() instanceof ClassTree) {
            var outer = qualifiedName(parent);
            return outer == null ? null : outer + "." + simpleName;
        }
        if (parent.getParentPath() != null) {
            return null;
        }
        var packageName = path.getCompilationUnit().getPackageName();
        return packageName == null ? simpleName : packageName + "." + simpleName;
    }
}

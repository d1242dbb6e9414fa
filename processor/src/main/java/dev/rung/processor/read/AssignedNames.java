package dev.rung.processor.read;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that anything in a file assigns to. A private field that is not among them keeps its first value. */
final class AssignedNames {

    private final CompilationUnitTree unit;
    private @Nullable Set<String> names;

    AssignedNames(CompilationUnitTree unit) {
        this.unit = unit;
    }

    boolean contains(String name) {
        if (names == null) {
            var scan = new Scan();
            scan.scan(unit, null);
            names = scan.found;
        }
        return names.contains(name);
    }

    private static final class Scan extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> found = new HashSet<>();

        @Override
        public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
            add(tree.getVariable());
            return super.visitAssignment(tree, nothing);
        }

        @Override
        public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
            add(tree.getVariable());
            return super.visitCompoundAssignment(tree, nothing);
        }

        @Override
        public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
            add(tree.getExpression());
            return super.visitUnary(tree, nothing);
        }

        private void add(Tree target) {
            if (target instanceof IdentifierTree name) {
                found.add(name.getName().toString());
            } else if (target instanceof MemberSelectTree select) {
                found.add(select.getIdentifier().toString());
            }
        }
    }
}

package dev.rung.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The syntax tree of an element, and the file that it is in.
 *
 * @param path the tree, within the trees around it
 * @param positions where the trees of this file stand
 */
record FoundTree(TreePath path, SourcePositions positions) {

    /**
     * What a position holds on to.
     *
     * @param tree a tree
     * @param unit the file that it is in
     */
    record Anchor(Tree tree, CompilationUnitTree unit) {}

    Tree leaf() {
        return path.getLeaf();
    }

    CompilationUnitTree unit() {
        return path.getCompilationUnit();
    }

    /** The text of the whole file. */
    String text() {
        try {
            return unit().getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of this tree and of what comes after it; a compiler does not always know where a tree ends. */
    String textFromHere() {
        return text().substring((int) positions.getStartPosition(unit(), leaf()));
    }

    Position position() {
        return position(leaf());
    }

    /** Where a tree of this file stands. */
    Position position(Tree tree) {
        long offset = positions.getStartPosition(unit(), tree);
        var name = unit().getSourceFile().getName();
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var lines = unit().getLineMap();
        return new Position(
                file,
                offset < 0 ? 0 : (int) lines.getLineNumber(offset),
                offset < 0 ? 0 : (int) lines.getColumnNumber(offset),
                new Anchor(tree, unit()),
                isTextBlock(tree, offset) ? (int) lines.getLineNumber(offset) + 1 : 0);
    }

    /** A tree does not tell in which way a text was written; the source does. */
    private boolean isTextBlock(Tree tree, long offset) {
        return offset >= 0
                && tree instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && text.contains("\n")
                && text().startsWith("\"\"\"", (int) offset);
    }
}

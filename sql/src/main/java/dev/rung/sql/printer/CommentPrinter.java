package dev.rung.sql.printer;

import dev.rung.sql.tree.CommentStatement;

/** Says something of an object: comments and security labels. */
final class CommentPrinter {

    private CommentPrinter() {}

    static void print(CommentStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}

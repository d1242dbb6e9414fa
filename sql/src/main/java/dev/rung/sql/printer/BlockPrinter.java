package dev.rung.sql.printer;

import dev.rung.sql.tree.BlockStatement;

/** Runs a block of code in a procedural language. */
final class BlockPrinter {

    private BlockPrinter() {}

    static void print(BlockStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}

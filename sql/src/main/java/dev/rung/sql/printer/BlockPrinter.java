package dev.rung.sql.printer;

import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.BlockStatement.Do;

/** Runs a block of code in a procedural language. */
final class BlockPrinter implements BlockStatement.Cases<Output> {

    private final Output out;

    private BlockPrinter(Output out) {
        this.out = out;
    }

    static void print(BlockStatement statement, Output out) {
        statement.accept(new BlockPrinter(out));
    }

    @Override
    public Output run(Do block) {
        out.words("do").text(block.code());
        return out.optional(block.language(), language -> SettingPrinter.word(language, out), "language");
    }
}

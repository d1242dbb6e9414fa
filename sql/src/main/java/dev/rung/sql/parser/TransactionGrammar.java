package dev.rung.sql.parser;

import dev.rung.sql.tree.TransactionStatement;

/** Begins, ends and divides transactions. */
final class TransactionGrammar {

    private TransactionGrammar() {}

    static TransactionStatement statement(Cursor at) {
        throw at.unexpected();
    }
}

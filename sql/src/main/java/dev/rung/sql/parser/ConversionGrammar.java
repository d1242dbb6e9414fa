package dev.rung.sql.parser;

import dev.rung.sql.tree.ConversionStatement;

/** Creates, changes and drops conversions between encodings. */
final class ConversionGrammar {

    private ConversionGrammar() {}

    static ConversionStatement statement(Cursor at) {
        throw at.unexpected();
    }
}

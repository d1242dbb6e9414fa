package dev.rung.sql.parser;

import dev.rung.sql.tree.CommentStatement;

/** Says something of an object: comments and security labels. */
final class CommentGrammar {

    private CommentGrammar() {}

    static CommentStatement statement(Cursor at) {
        throw at.unexpected();
    }
}

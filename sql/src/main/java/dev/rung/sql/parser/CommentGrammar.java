package dev.rung.sql.parser;

import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.TextConstant;
import java.util.Optional;

/** Says something of objects: comments and security labels. */
final class CommentGrammar {

    private CommentGrammar() {}

    static CommentStatement statement(Cursor at) {
        return at.follows("comment") ? comment(at) : label(at);
    }

    private static CommentStatement comment(Cursor at) {
        int start = at.mark();
        at.expect("comment", "on");
        var object = ObjectReferenceGrammar.commented(at);
        return new CommentStatement.Comment(object, text(at), at.since(start));
    }

    private static CommentStatement label(Cursor at) {
        int start = at.mark();
        at.expect("security", "label");
        var provider = at.after("for", ExtensionGrammar::version);
        at.expect("on");
        var object = ObjectReferenceGrammar.labelled(at);
        return new CommentStatement.SecurityLabel(provider, object, text(at), at.since(start));
    }

    private static Optional<TextConstant> text(Cursor at) {
        at.expect("is");
        return at.accept("null") ? Optional.empty() : Optional.of(at.text());
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.CommentStatement.Comment;
import dev.rung.sql.tree.CommentStatement.SecurityLabel;
import dev.rung.sql.tree.TextConstant;
import java.util.Optional;

/** Says something of an object: comments and security labels. */
final class CommentPrinter implements CommentStatement.Cases<Output> {

    private final Output out;

    private CommentPrinter(Output out) {
        this.out = out;
    }

    static void print(CommentStatement statement, Output out) {
        statement.accept(new CommentPrinter(out));
    }

    @Override
    public Output comment(Comment statement) {
        out.words("comment", "on");
        ObjectReferencePrinter.print(statement.object(), out);
        return text(statement.text());
    }

    @Override
    public Output securityLabel(SecurityLabel statement) {
        out.words("security", "label")
                .optional(statement.provider(), out::text, "for")
                .words("on");
        ObjectReferencePrinter.print(statement.object(), out);
        return text(statement.label());
    }

    private Output text(Optional<TextConstant> text) {
        out.words("is");
        return text.map(out::text).orElseGet(() -> out.words("null"));
    }
}

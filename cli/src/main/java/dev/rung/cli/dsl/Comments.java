package dev.rung.cli.dsl;

import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.TextConstant;
import java.util.Optional;

/** {@code comment on}. */
final class Comments implements CommentStatement.Cases<Code> {

    @Override
    public Code comment(CommentStatement.Comment comment) {
        var text = comment.text().map(TextConstant::text);
        if (comment.object() instanceof ObjectReference.Column column) {
            return Code.db(
                            "commentOnColumn",
                            Names.qualified(column.relation(), column.column().text()))
                    .then("is", text.orElse(""))
                    .execute();
        }
        if (comment.object() instanceof ObjectReference.Named object && text.isPresent()) {
            return named(object, text.get());
        }
        return other(comment.object(), text);
    }

    private static Code named(ObjectReference.Named object, String text) {
        return switch (object.kind()) {
            case TABLE -> byJooq("commentOnTable", object, text);
            case VIEW -> byJooq("commentOnView", object, text);
            case MATERIALIZED_VIEW -> byJooq("commentOnMaterializedView", object, text);
            default -> other(object, Optional.of(text));
        };
    }

    private static Code byJooq(String method, ObjectReference.Named object, String text) {
        return Code.db(method, Names.of(object.name())).then("is", text).execute();
    }

    private static Code other(ObjectReference object, Optional<String> text) {
        var code = OfObject.of(Code.call("commentOn"), object);
        return text.map(said -> code.then("is", said))
                .orElseGet(() -> code.then("isNull"))
                .executed();
    }

    @Override
    public Code securityLabel(CommentStatement.SecurityLabel label) {
        return NotInDsl.because("a security label");
    }

    /** To say nothing of an object is to take away what is said. */
    static CommentStatement.Comment plain(CommentStatement.Comment comment) {
        return new CommentStatement.Comment(
                comment.object(), comment.text().filter(text -> !text.text().isEmpty()), comment.place());
    }
}

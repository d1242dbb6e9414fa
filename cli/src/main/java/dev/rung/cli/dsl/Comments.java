package dev.rung.cli.dsl;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlStatement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code comment on}. */
final class Comments {

    private static final Map<ObjectKind, String> JOOQ = Map.of(
            ObjectKind.TABLE, "commentOnTable",
            ObjectKind.VIEW, "commentOnView",
            ObjectKind.MATERIALIZED_VIEW, "commentOnMaterializedView");

    private Comments() {}

    static Code of(SqlStatement.Comment comment) {
        var text = comment.text();
        if (comment.kind() == ObjectKind.COLUMN) {
            return column(comment, text == null ? "" : text);
        }
        if (text != null && JOOQ.containsKey(comment.kind())) {
            return Code.db(JOOQ.get(comment.kind()), Names.of(comment.object().name()))
                    .then("is", text)
                    .execute();
        }
        return other(comment, text);
    }

    private static Code column(SqlStatement.Comment comment, String text) {
        var table = comment.object().on();
        if (table == null) {
            throw new NotInDsl("a column of nothing");
        }
        var column = comment.object().name().name();
        return Code.db("commentOnColumn", Names.qualified(table, column))
                .then("is", text)
                .execute();
    }

    private static Code other(SqlStatement.Comment comment, @Nullable String text) {
        var code = OfObject.of(Code.call("commentOn"), comment.kind(), comment.object());
        return (text == null ? code.then("isNull") : code.then("is", text)).executed();
    }
}

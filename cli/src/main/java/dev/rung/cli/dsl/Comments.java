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
    private static final Map<ObjectKind, String> POSTGRES = Map.ofEntries(
            Map.entry(ObjectKind.TABLE, "table"),
            Map.entry(ObjectKind.VIEW, "view"),
            Map.entry(ObjectKind.MATERIALIZED_VIEW, "materializedView"),
            Map.entry(ObjectKind.INDEX, "index"),
            Map.entry(ObjectKind.SEQUENCE, "sequence"),
            Map.entry(ObjectKind.TYPE, "type"),
            Map.entry(ObjectKind.DOMAIN, "domain"),
            Map.entry(ObjectKind.STATISTICS, "statistics"),
            Map.entry(ObjectKind.COLLATION, "collation"),
            Map.entry(ObjectKind.FUNCTION, "function"),
            Map.entry(ObjectKind.PROCEDURE, "procedure"),
            Map.entry(ObjectKind.CONSTRAINT, "constraint"),
            Map.entry(ObjectKind.TRIGGER, "trigger"),
            Map.entry(ObjectKind.POLICY, "policy"),
            Map.entry(ObjectKind.RULE, "rule"),
            Map.entry(ObjectKind.SCHEMA, "schema"),
            Map.entry(ObjectKind.EXTENSION, "extension"));

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
        var method = POSTGRES.get(comment.kind());
        if (method == null) {
            throw new NotInDsl("comment on " + comment.kind().words());
        }
        var object = comment.object();
        var signature = object.signature();
        var code = signature == null
                ? Code.call("commentOn").then(method, Names.of(object.name()))
                : Code.call("commentOn").then(method, Names.of(object.name()), Routines.types(signature));
        code = object.on() == null ? code : code.then("on", Names.of(object.on()));
        return (text == null ? code.then("isNull") : code.then("is", text)).executed();
    }
}

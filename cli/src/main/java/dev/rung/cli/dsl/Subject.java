package dev.rung.cli.dsl;

import dev.rung.processor.parse.ObjectReference;
import dev.rung.processor.parse.SqlStatement;

/** What a statement is about: the table, or the object that belongs to none. All that goes belongs together. */
final class Subject {

    private static final String GONE = "drop";

    private Subject() {}

    static String of(SqlStatement statement) {
        if (statement instanceof SqlStatement.CreateTable create) {
            return create.name().toString();
        } else if (statement instanceof SqlStatement.CreateIndex create) {
            return create.table().toString();
        } else if (statement instanceof SqlStatement.Alter alter) {
            return of(alter.object());
        } else if (statement instanceof SqlStatement.Drop drop) {
            var on = drop.objects().get(0).on();
            return on == null ? GONE : on.toString();
        } else if (statement instanceof SqlStatement.Comment comment) {
            return of(comment.object());
        } else if (statement instanceof SqlStatement.Privileges privileges) {
            return of(privileges.objects().get(0));
        } else if (statement instanceof SqlStatement.CreateObject create) {
            return of(create.object());
        }
        return statement.toString();
    }

    private static String of(ObjectReference object) {
        return String.valueOf(object.on() == null ? object.name() : object.on());
    }
}

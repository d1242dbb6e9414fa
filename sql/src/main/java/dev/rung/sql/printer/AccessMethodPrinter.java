package dev.rung.sql.printer;

import dev.rung.sql.tree.AccessMethodStatement;
import dev.rung.sql.tree.AccessMethodStatement.Create;
import dev.rung.sql.tree.AccessMethodStatement.Drop;

/** Creates and drops access methods. */
final class AccessMethodPrinter implements AccessMethodStatement.Cases<Output> {

    private final Output out;

    private AccessMethodPrinter(Output out) {
        this.out = out;
    }

    static void print(AccessMethodStatement statement, Output out) {
        statement.accept(new AccessMethodPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "access", "method")
                .name(statement.name())
                .words("type")
                .words(statement.kind());
        return out.words("handler").name(statement.handler());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "access", "method").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.EventTriggerStatement;
import dev.rung.sql.tree.EventTriggerStatement.Create;
import dev.rung.sql.tree.EventTriggerStatement.Drop;
import dev.rung.sql.tree.EventTriggerStatement.Rename;
import dev.rung.sql.tree.EventTriggerStatement.SetFiring;
import dev.rung.sql.tree.EventTriggerStatement.SetOwner;
import dev.rung.sql.tree.Name;

/** Creates, changes and drops event triggers. */
final class EventTriggerPrinter implements EventTriggerStatement.Cases<Output> {

    private final Output out;

    private EventTriggerPrinter(Output out) {
        this.out = out;
    }

    static void print(EventTriggerStatement statement, Output out) {
        statement.accept(new EventTriggerPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "event", "trigger")
                .name(statement.name())
                .words("on")
                .name(statement.event());
        var announcement = "when";
        for (var filter : statement.filters()) {
            out.words(announcement).name(filter.variable()).words("in").list(filter.values(), out::text);
            announcement = "and";
        }
        return out.words("execute", "function").name(statement.function()).words("()");
    }

    @Override
    public Output setFiring(SetFiring statement) {
        return alter(statement.name()).words(statement.firing());
    }

    @Override
    public Output rename(Rename statement) {
        return alter(statement.name()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return alter(statement.name()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "event", "trigger").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    private Output alter(Name name) {
        return out.words("alter", "event", "trigger").name(name);
    }
}

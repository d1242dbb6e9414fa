package dev.rung.sql.parser;

import dev.rung.sql.tree.EventTriggerStatement;
import dev.rung.sql.tree.EventTriggerStatement.Filter;
import dev.rung.sql.tree.Firing;
import java.util.ArrayList;
import java.util.List;

/** Creates, changes and drops event triggers. */
final class EventTriggerGrammar {

    private EventTriggerGrammar() {}

    static EventTriggerStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static EventTriggerStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("event", "trigger");
        var name = at.name();
        at.expect("on");
        var event = at.label();
        var filters = filters(at);
        at.expect("execute");
        at.expectAny("function", "procedure");
        var function = at.functionName();
        at.expect("(", ")");
        return new EventTriggerStatement.Create(name, event, filters, function, at.since(start));
    }

    private static List<Filter> filters(Cursor at) {
        var filters = new ArrayList<Filter>();
        if (at.accept("when")) {
            do {
                filters.add(filter(at));
            } while (at.accept("and"));
        }
        return filters;
    }

    private static Filter filter(Cursor at) {
        int start = at.mark();
        var variable = at.name();
        at.expect("in");
        return new Filter(variable, at.list(Cursor::text), at.since(start));
    }

    private static EventTriggerStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "event", "trigger");
        var name = at.name();
        if (at.accept("rename", "to")) {
            return new EventTriggerStatement.Rename(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new EventTriggerStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        return new EventTriggerStatement.SetFiring(name, firing(at), at.since(start));
    }

    private static Firing firing(Cursor at) {
        if (at.accept("disable")) {
            return Firing.DISABLE;
        }
        at.expect("enable");
        return at.accept("replica")
                ? Firing.ENABLE_REPLICA
                : at.accept("always") ? Firing.ENABLE_ALWAYS : Firing.ENABLE;
    }

    private static EventTriggerStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "event", "trigger");
        boolean ifExists = at.acceptIfExists();
        return new EventTriggerStatement.Drop(
                ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}

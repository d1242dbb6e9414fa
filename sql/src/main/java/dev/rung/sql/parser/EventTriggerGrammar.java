package dev.rung.sql.parser;

import dev.rung.sql.mistake.Nearest;
import dev.rung.sql.tree.EventTriggerStatement;
import dev.rung.sql.tree.EventTriggerStatement.Filter;
import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Creates, changes and drops event triggers. */
final class EventTriggerGrammar {

    private static final Set<String> EVENTS =
            Set.of("ddl_command_end", "ddl_command_start", "login", "sql_drop", "table_rewrite");

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
        var event = event(at);
        var filters = filters(at);
        at.expect("execute");
        at.expectAny("function", "procedure");
        var function = at.functionName();
        at.expect("(", ")");
        return new EventTriggerStatement.Create(name, event, filters, function, at.since(start));
    }

    private static Name event(Cursor at) {
        var event = at.label();
        if (!EVENTS.contains(event.text())) {
            at.refuse(
                    event.place(),
                    "`" + event + "` is no event",
                    Nearest.of(event.text(), EVENTS)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse(""));
        }
        return event;
    }

    private static List<Filter> filters(Cursor at) {
        var filters = new ArrayList<Filter>();
        if (at.accept("when")) {
            do {
                filters.add(filter(at, filters.isEmpty()));
            } while (at.accept("and"));
        }
        return filters;
    }

    /** There is one variable: PostgreSQL 18, {@code CreateEventTrigger}. */
    private static Filter filter(Cursor at, boolean isFirst) {
        int start = at.mark();
        var variable = at.name();
        if (!isFirst || !variable.text().equals("tag")) {
            at.refuse(variable.place(), "an event trigger has one filter, for `tag`", "write all tags in one list");
        }
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

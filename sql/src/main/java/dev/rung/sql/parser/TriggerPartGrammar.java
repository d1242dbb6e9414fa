package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TriggerStatement;
import java.util.ArrayList;
import java.util.List;

/** For what triggers fire, what they read and what they call. */
final class TriggerPartGrammar {

    private TriggerPartGrammar() {}

    /** One or more, none of a kind twice. */
    static List<TriggerStatement.Event> events(Cursor at) {
        var events = new ArrayList<TriggerStatement.Event>();
        do {
            int start = at.mark();
            var event = event(at);
            if (events.stream().anyMatch(before -> before.kind() == event.kind())) {
                throw at.wrong(at.since(start), "the trigger fires for this already", "");
            }
            events.add(event);
        } while (at.accept("or"));
        return events;
    }

    private static TriggerStatement.Event event(Cursor at) {
        int start = at.mark();
        var kind = switch (at.expectAny("insert", "update", "delete", "truncate")) {
            case "insert" -> TriggerStatement.Kind.INSERT;
            case "update" -> TriggerStatement.Kind.UPDATE;
            case "delete" -> TriggerStatement.Kind.DELETE;
            default -> TriggerStatement.Kind.TRUNCATE;
        };
        boolean hasColumns = kind == TriggerStatement.Kind.UPDATE && at.accept("of");
        var columns = hasColumns ? at.separated(Cursor::name) : List.<Name>of();
        return new TriggerStatement.Event(kind, columns, at.since(start));
    }

    static List<TriggerStatement.Transition> transitions(Cursor at) {
        if (!at.accept("referencing")) {
            return List.of();
        }
        var transitions = new ArrayList<TriggerStatement.Transition>();
        do {
            transitions.add(transition(at));
        } while (at.is("old") || at.is("new"));
        return transitions;
    }

    private static TriggerStatement.Transition transition(Cursor at) {
        int start = at.mark();
        boolean isNew = at.expectAny("old", "new").equals("new");
        boolean isTable = at.expectAny("table", "row").equals("table");
        at.accept("as");
        return new TriggerStatement.Transition(isNew, isTable, at.name(), at.since(start));
    }

    static TriggerStatement.Level level(Cursor at) {
        if (!at.accept("for")) {
            return TriggerStatement.Level.DEFAULT;
        }
        at.accept("each");
        return at.expectAny("row", "statement").equals("row")
                ? TriggerStatement.Level.ROW
                : TriggerStatement.Level.STATEMENT;
    }

    /** {@code execute function f('a', 1)}. */
    static TriggerStatement.Call call(Cursor at) {
        at.expect("execute");
        at.expectAny("function", "procedure");
        int start = at.mark();
        return new TriggerStatement.Call(
                at.functionName(), at.listOrEmpty(TriggerPartGrammar::argument), at.since(start));
    }

    private static TriggerStatement.Argument argument(Cursor at) {
        int start = at.mark();
        if (at.isText()) {
            return new TriggerStatement.TextArgument(at.text(), at.since(start));
        }
        var kind = at.peek().kind();
        if (kind == Token.Kind.INTEGER || kind == Token.Kind.DECIMAL) {
            return new TriggerStatement.NumberArgument(at.number(), at.since(start));
        }
        return new TriggerStatement.WordArgument(at.label(), at.since(start));
    }
}

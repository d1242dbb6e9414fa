package dev.rung.sql.parser;

import dev.rung.sql.tree.TriggerStatement;

/** {@code create trigger} and {@code create constraint trigger}. */
final class CreateTriggerGrammar {

    private CreateTriggerGrammar() {}

    static TriggerStatement create(Cursor at) {
        int start = at.mark();
        var creation = Creation.begin(at, Creation.Modifier.REPLACE);
        if (at.accept("constraint")) {
            return constraint(at, start, creation);
        }
        at.expect("trigger");
        var name = at.name();
        var moment = moment(at);
        at.expect("on");
        return new TriggerStatement.Create(
                creation.orReplace(),
                name,
                moment,
                RelationGrammar.name(at),
                TriggerPartGrammar.transitions(at),
                TriggerPartGrammar.level(at),
                at.after("when", ExpressionGrammar::parenthesized),
                TriggerPartGrammar.call(at),
                at.since(start));
    }

    private static TriggerStatement constraint(Cursor at, int start, Creation creation) {
        at.expect("trigger");
        if (creation.orReplace()) {
            throw at.wrong(
                    at.since(start),
                    "a constraint trigger cannot be replaced",
                    "drop it first: `drop trigger if exists … on …`");
        }
        var name = at.name();
        at.expect("after");
        var events = TriggerPartGrammar.events(at);
        at.expect("on");
        var table = RelationGrammar.name(at);
        var from = at.after("from", RelationGrammar::name);
        var attributes = AttributeGrammar.attributes(at, "trigger", Attribute.DEFERRABLE, Attribute.INITIALLY_DEFERRED);
        at.expect("for", "each", "row");
        return new TriggerStatement.CreateConstraint(
                name,
                events,
                table,
                from,
                attributes,
                at.after("when", ExpressionGrammar::parenthesized),
                TriggerPartGrammar.call(at),
                at.since(start));
    }

    private static TriggerStatement.Moment moment(Cursor at) {
        int start = at.mark();
        var time = switch (at.expectAny("before", "after", "instead")) {
            case "before" -> TriggerStatement.Time.BEFORE;
            case "after" -> TriggerStatement.Time.AFTER;
            default -> {
                at.expect("of");
                yield TriggerStatement.Time.INSTEAD_OF;
            }
        };
        return new TriggerStatement.Moment(time, TriggerPartGrammar.events(at), at.since(start));
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SubscriptionStatement;
import dev.rung.sql.tree.SubscriptionStatement.Change;

/** Creates, changes and drops subscriptions. */
final class SubscriptionGrammar {

    private SubscriptionGrammar() {}

    static SubscriptionStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static SubscriptionStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("subscription");
        var name = at.name();
        at.expect("connection");
        var connection = at.text();
        at.expect("publication");
        var publications = at.separated(Cursor::name);
        var options = SubscriptionOptions.ofNew(at);
        return new SubscriptionStatement.Create(name, connection, publications, options, at.since(start));
    }

    private static SubscriptionStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "subscription");
        var name = at.name();
        if (at.accept("rename", "to")) {
            return new SubscriptionStatement.Rename(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new SubscriptionStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        if (at.accept("connection")) {
            return new SubscriptionStatement.SetConnection(name, at.text(), at.since(start));
        }
        if (at.accept("refresh", "publication")) {
            var options = SubscriptionOptions.refreshed(at);
            return new SubscriptionStatement.Refresh(name, options, at.since(start));
        }
        if (at.accept("skip")) {
            return new SubscriptionStatement.Skip(name, SubscriptionOptions.skipped(at), at.since(start));
        }
        return at.acceptAny("enable", "disable")
                .<SubscriptionStatement>map(
                        word -> new SubscriptionStatement.SetEnabled(name, word.equals("enable"), at.since(start)))
                .orElseGet(() -> change(at, start, name));
    }

    private static SubscriptionStatement change(Cursor at, int start, Name name) {
        var change = switch (at.expectAny("set", "add", "drop")) {
            case "add" -> Change.ADD;
            case "drop" -> Change.DROP;
            default -> Change.SET;
        };
        if (change == Change.SET && at.is("(")) {
            return new SubscriptionStatement.SetOptions(name, SubscriptionOptions.changed(at), at.since(start));
        }
        at.expect("publication");
        var publications = at.separated(Cursor::name);
        var options = SubscriptionOptions.changedPublications(at, change == Change.DROP);
        return new SubscriptionStatement.ChangePublications(name, change, publications, options, at.since(start));
    }

    private static SubscriptionStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "subscription");
        boolean ifExists = at.acceptIfExists();
        return new SubscriptionStatement.Drop(ifExists, at.name(), Common.behavior(at), at.since(start));
    }
}

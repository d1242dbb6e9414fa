package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NotifyStatement;
import java.util.Optional;

/** Listens to channels and notifies them. */
final class NotifyGrammar {

    private NotifyGrammar() {}

    static NotifyStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "listen" -> new NotifyStatement.Listen(at.name(), at.since(start));
            case "unlisten" -> {
                var channel = at.accept("*") ? Optional.<Name>empty() : Optional.of(at.name());
                yield new NotifyStatement.Unlisten(channel, at.since(start));
            }
            default -> {
                var channel = at.name();
                yield new NotifyStatement.Notify(channel, at.after(",", Cursor::text), at.since(start));
            }
        };
    }
}

package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Unread;
import java.util.stream.Stream;

/** What a statement does to the schema is not known, so that nothing is proven of what it names. */
final class NotRead extends ReplayCheck {

    private static final int MOST_NAMES = 8;

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return migration.outcome().unread().stream()
                .map(unread -> note(unread.statement().at(unread.place()), """
                not read, so not checked: %s
                  in: %s
                  from here on nothing is said of %s
                  fix: `@Effect("…")` on the class declares what it does to the schema""".formatted(
                                unread.reason(), excerpt(unread.statement()), names(unread))));
    }

    private static String names(Unread unread) {
        if (unread.unchecked().isEmpty()) {
            return "any name";
        }
        var names = unread.unchecked().stream().limit(MOST_NAMES).toList();
        int more = unread.unchecked().size() - names.size();
        return "`" + String.join("`, `", names) + "`" + (more > 0 ? " and " + more + " more" : "");
    }
}

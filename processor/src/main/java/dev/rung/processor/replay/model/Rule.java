package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.RuleStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule.
 *
 * @param event what is rewritten
 * @param isInstead whether the actions take its place
 * @param where for which rows, if not for all
 * @param actions what is done; nothing where it is none
 * @param firing when it fires, if that is not as usual
 */
public record Rule(
        RuleStatement.Event event,
        boolean isInstead,
        Optional<Code<Expression>> where,
        List<Code<Statement>> actions,
        Optional<String> firing)
        implements Definition {

    /** Copies the list. */
    public Rule {
        actions = List.copyOf(actions);
    }

    /** Firing at other times. */
    public Rule firing(Optional<String> other) {
        return new Rule(event, isInstead, where, actions, other);
    }

    @Override
    public Properties properties() {
        return new Properties()
                .exact("event", event.name().toLowerCase(Locale.ROOT))
                .flag("instead", isInstead)
                .code("condition", where)
                .codes("actions", actions)
                .exact("fires", firing);
    }
}

package dev.rung.sql.parser;

import dev.rung.sql.tree.Firing;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.SwitchRowSecurity;
import dev.rung.sql.tree.SwitchRule;
import dev.rung.sql.tree.SwitchTrigger;
import java.util.Optional;

/** What {@code alter table} switches on and off: triggers, rules and row security. */
final class SwitchGrammar {

    private SwitchGrammar() {}

    /** What begins with {@code enable} or {@code disable}. */
    static RelationAction action(Cursor at) {
        int start = at.mark();
        boolean isOn = at.expectAny("enable", "disable").equals("enable");
        if (at.is("row")) {
            return RelationActionGrammar.rowSecurity(
                    at, start, isOn ? SwitchRowSecurity.Kind.ENABLE : SwitchRowSecurity.Kind.DISABLE);
        }
        var firing = isOn ? firing(at) : Firing.DISABLE;
        return at.expectAny("trigger", "rule").equals("rule")
                ? new SwitchRule(firing, at.name(), at.since(start))
                : trigger(at, start, firing);
    }

    private static Firing firing(Cursor at) {
        return at.accept("always")
                ? Firing.ENABLE_ALWAYS
                : at.accept("replica") ? Firing.ENABLE_REPLICA : Firing.ENABLE;
    }

    /** {@code all} and {@code user} go with plain {@code enable} and {@code disable} alone. */
    private static RelationAction trigger(Cursor at, int start, Firing firing) {
        boolean mayBeAll = firing == Firing.ENABLE || firing == Firing.DISABLE;
        boolean isAll = mayBeAll && at.accept("all");
        boolean isUser = mayBeAll && !isAll && at.accept("user");
        var trigger = isAll || isUser ? Optional.<Name>empty() : Optional.of(at.name());
        return new SwitchTrigger(firing, trigger, isAll, at.since(start));
    }
}

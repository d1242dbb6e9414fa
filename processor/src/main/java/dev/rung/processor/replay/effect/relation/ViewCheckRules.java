package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.ViewStatement;
import java.util.Optional;

/** Which views take {@code with check option}: {@code view_query_is_auto_updatable} of PostgreSQL 18 ({@code rewriteHandler.c}). */
final class ViewCheckRules {

    private final Transition transition;

    ViewCheckRules(Transition transition) {
        this.transition = transition;
    }

    /** Whether a view has rows that cannot be changed through it, and should check those that are; the verdict is told. */
    boolean breaks(ViewStatement.Create create) {
        var what = isChecked(create) ? obstacle(create.query()) : Optional.<String>empty();
        what.ifPresent(words -> transition
                .verdict()
                .refused(
                        "0A000",
                        "`with check option` on a view with " + words,
                        "rows are changed through a view only if it selects from one relation, row by row",
                        "leave out `with check option`",
                        create.query().place()));
        return what.isPresent();
    }

    private static boolean isChecked(ViewStatement.Create create) {
        return create.check() != ViewStatement.CheckOption.DEFAULT
                || create.options().stream()
                        .anyMatch(option -> option.name().toString().equals("check_option"));
    }

    private static Optional<String> obstacle(Query query) {
        if (query.with().isPresent()) {
            return Optional.of("`with`");
        }
        if (query.limit().isPresent()) {
            return Optional.of("`limit`");
        }
        if (query.body() instanceof QueryBody.Combination) {
            return Optional.of("a set operation");
        }
        return query.body() instanceof Select select ? obstacle(select) : Optional.empty();
    }

    private static Optional<String> obstacle(Select select) {
        if (select.distinct().isPresent()) {
            return Optional.of("`distinct`");
        }
        if (select.groupBy().isPresent() || select.having().isPresent()) {
            return Optional.of("groups");
        }
        return select.from().size() == 1 && select.from().get(0) instanceof FromItem.Table
                ? Optional.empty()
                : Optional.of(select.from().isEmpty() ? "no relation" : "more than one relation");
    }
}

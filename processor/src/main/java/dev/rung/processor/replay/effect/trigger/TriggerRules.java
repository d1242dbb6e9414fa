package dev.rung.processor.replay.effect.trigger;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.TriggerStatement.Kind;
import dev.rung.sql.tree.TriggerStatement.Level;
import dev.rung.sql.tree.TriggerStatement.Time;
import dev.rung.sql.tree.ValueReference;
import java.util.Set;

/**
 * What PostgreSQL demands of a trigger and of what it is on: {@code CreateTriggerFiringOn} of PostgreSQL 18
 * ({@code src/backend/commands/trigger.c}).
 */
final class TriggerRules {

    private static final Set<String> OF_THE_SYSTEM = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final Transition transition;
    private final TriggerStatement.Create create;
    private final boolean isForRows;
    private final boolean isInstead;
    private boolean areKept = true;

    TriggerRules(Transition transition, TriggerStatement.Create create) {
        this.transition = transition;
        this.create = create;
        this.isForRows = create.level() == Level.ROW;
        this.isInstead = create.moment().time() == Time.INSTEAD_OF;
    }

    /** Whether PostgreSQL would take it; if not, the verdict is told why. */
    boolean areKept(SchemaObject relation) {
        checkRelation(relation);
        if (isInstead && !isForRows) {
            refuse(
                    "0A000",
                    "`instead of` is not for whole statements",
                    "it replaces what happens to a row",
                    "write `for each row`");
        }
        if (isInstead && create.when().isPresent()) {
            refuse(
                    "0A000",
                    "`instead of` takes no `when`",
                    "the row has to be dealt with in any case",
                    "test it in the function");
        }
        if (isInstead
                && create.moment().events().stream()
                        .anyMatch(event -> !event.columns().isEmpty())) {
            refuse(
                    "0A000",
                    "`instead of` takes no list of columns",
                    "the row has to be dealt with in any case",
                    "leave the columns out");
        }
        if (isForRows && isFor(Kind.TRUNCATE)) {
            refuse(
                    "0A000",
                    "`truncate` fires no triggers for rows",
                    "it does not look at them",
                    "write `for each statement`");
        }
        create.when().ifPresent(this::checkCondition);
        return areKept;
    }

    /** A row that is inserted was not there before, and one that is deleted is not there after. */
    private void checkCondition(Expression condition) {
        if (isForRows && isFor(Kind.INSERT) && names(condition, "old")) {
            refuse(
                    "42P17",
                    "the condition of a trigger for `insert` names `old`",
                    "there is no row before",
                    "leave it out");
        }
        boolean isBefore = create.moment().time() == Time.BEFORE;
        if (isForRows && isBefore && namesSystemColumn(condition)) {
            refuse(
                    "0A000",
                    "the condition of a trigger names a system column of `new`",
                    "the row is not written yet",
                    "write `after`, or leave it out");
        }
        if (isForRows && isFor(Kind.DELETE) && names(condition, "new")) {
            refuse(
                    "42P17",
                    "the condition of a trigger for `delete` names `new`",
                    "there is no row after",
                    "leave it out");
        }
    }

    private static boolean namesSystemColumn(Expression condition) {
        return Tree.all(condition, ValueReference.Column.class).stream()
                .map(column -> column.name().parts())
                .anyMatch(parts -> parts.size() == 2
                        && parts.get(0).text().equals("new")
                        && OF_THE_SYSTEM.contains(parts.get(1).text()));
    }

    private static boolean names(Expression condition, String row) {
        return Tree.all(condition, ValueReference.Column.class).stream()
                        .anyMatch(column -> column.name().parts().get(0).text().equals(row))
                || Tree.all(condition, ValueReference.AllColumns.class).stream()
                        .flatMap(all -> all.of().stream())
                        .anyMatch(of -> of.name().text().equals(row));
    }

    private boolean isFor(Kind kind) {
        return create.moment().events().stream().anyMatch(event -> event.kind() == kind);
    }

    private void checkRelation(SchemaObject relation) {
        var name = transition.schema().describe(relation);
        switch (relation.kind()) {
            case TABLE -> {
                if (isInstead) {
                    refuse(
                            "42809",
                            "`%s` is a table, which has no `instead of`".formatted(name),
                            "only views have it",
                            "write `before` or `after`",
                            relation);
                }
            }
            case VIEW -> {
                if (isForRows && !isInstead) {
                    refuse(
                            "42809",
                            "`%s` is a view, which has no rows to fire for".formatted(name),
                            "before and after a row there is only something on a table",
                            "write `instead of`, or `for each statement`",
                            relation);
                } else if (isFor(Kind.TRUNCATE)) {
                    refuse(
                            "42809",
                            "`%s` is a view, which cannot be truncated".formatted(name),
                            "only tables can",
                            "put the trigger on the table",
                            relation);
                }
            }
            default ->
                refuse(
                        "42809",
                        "`%s` is %s, which has no triggers".formatted(name, article(relation.kind())),
                        "only tables and views have",
                        "put the trigger on a table",
                        relation);
        }
    }

    private static String article(ObjectKind kind) {
        return (kind == ObjectKind.INDEX ? "an " : "a ") + kind.words();
    }

    private void refuse(String sqlState, String problem, String reason, String remedy, SchemaObject... about) {
        Place place =
                about.length > 0 ? create.table().place() : create.moment().place();
        transition.verdict().refused(sqlState, problem, reason, remedy, place, about);
        areKept = false;
    }
}

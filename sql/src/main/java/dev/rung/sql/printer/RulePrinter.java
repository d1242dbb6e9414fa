package dev.rung.sql.printer;

import dev.rung.sql.tree.RuleStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;

/** Creates, changes and drops rewrite rules. */
final class RulePrinter implements RuleStatement.Cases<Output> {

    private final Output out;

    private RulePrinter(Output out) {
        this.out = out;
    }

    static void print(RuleStatement statement, Output out) {
        statement.accept(new RulePrinter(out));
    }

    @Override
    public Output create(RuleStatement.Create statement) {
        out.words("create")
                .wordsIf(statement.orReplace(), "or", "replace")
                .words("rule")
                .name(statement.name())
                .words("as", "on")
                .words(statement.event())
                .words("to")
                .name(statement.table())
                .optional(statement.where(), where -> ExpressionPrinter.print(where, out), "where")
                .words("do")
                .choice(statement.mode());
        return actions(statement.actions());
    }

    private Output actions(List<Statement> actions) {
        return switch (actions.size()) {
            case 0 -> out.words("nothing");
            case 1 -> action(actions.get(0));
            default -> out.parenthesized(() -> several(actions));
        };
    }

    private void several(List<Statement> actions) {
        for (int i = 0; i < actions.size(); i++) {
            if (i > 0) {
                out.behind(";");
            }
            action(actions.get(i));
        }
    }

    private Output action(Statement action) {
        SqlPrinter.print(action, out);
        return out;
    }

    @Override
    public Output rename(RuleStatement.Rename statement) {
        return out.words("alter", "rule")
                .name(statement.name())
                .words("on")
                .name(statement.table())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output drop(RuleStatement.Drop statement) {
        return out.words("drop", "rule")
                .ifExists(statement.ifExists())
                .name(statement.name())
                .words("on")
                .name(statement.table())
                .behavior(statement.behavior());
    }
}

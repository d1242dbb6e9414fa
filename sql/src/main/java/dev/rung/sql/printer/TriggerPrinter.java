package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TriggerStatement;
import java.util.List;
import java.util.Optional;

/** Creates, changes and drops triggers. */
final class TriggerPrinter implements TriggerStatement.Cases<Output> {

    private final Output out;

    private TriggerPrinter(Output out) {
        this.out = out;
    }

    static void print(TriggerStatement statement, Output out) {
        statement.accept(new TriggerPrinter(out));
    }

    @Override
    public Output create(TriggerStatement.Create statement) {
        out.words("create").wordsIf(statement.orReplace(), "or", "replace").words("trigger");
        out.name(statement.name()).words(statement.moment().time());
        events(statement.moment().events());
        out.words("on").name(statement.table());
        transitions(statement.transitions());
        if (statement.level() != TriggerStatement.Level.DEFAULT) {
            out.words("for", "each").words(statement.level());
        }
        return end(statement.when(), statement.call());
    }

    @Override
    public Output createConstraint(TriggerStatement.CreateConstraint statement) {
        out.words("create", "constraint", "trigger").name(statement.name()).words("after");
        events(statement.events());
        out.words("on").name(statement.table()).optional(statement.from(), out::name, "from");
        AttributePrinter.print(statement.attributes(), out).words("for", "each", "row");
        return end(statement.when(), statement.call());
    }

    private void events(List<TriggerStatement.Event> events) {
        for (int i = 0; i < events.size(); i++) {
            out.wordsIf(i > 0, "or").words(events.get(i).kind());
            if (!events.get(i).columns().isEmpty()) {
                out.words("of").separated(events.get(i).columns(), out::name);
            }
        }
    }

    private void transitions(List<TriggerStatement.Transition> transitions) {
        out.wordsIf(!transitions.isEmpty(), "referencing");
        for (var transition : transitions) {
            out.words(transition.isNew() ? "new" : "old", transition.isTable() ? "table" : "row", "as")
                    .name(transition.name());
        }
    }

    private Output end(Optional<Expression> when, TriggerStatement.Call call) {
        when.ifPresent(condition -> out.words("when").parenthesized(() -> ExpressionPrinter.print(condition, out)));
        return out.words("execute", "function")
                .name(call.function())
                .openCall()
                .separated(call.arguments(), this::argument)
                .behind(")");
    }

    private void argument(TriggerStatement.Argument argument) {
        if (argument instanceof TriggerStatement.TextArgument text) {
            out.text(text.text());
        } else if (argument instanceof TriggerStatement.NumberArgument number) {
            out.number(number.number());
        } else if (argument instanceof TriggerStatement.WordArgument word) {
            out.name(word.word());
        }
    }

    private Output alter(Name name, QualifiedName table) {
        return out.words("alter", "trigger").name(name).words("on").name(table);
    }

    @Override
    public Output rename(TriggerStatement.Rename statement) {
        return alter(statement.name(), statement.table()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output dependsOnExtension(TriggerStatement.DependsOnExtension statement) {
        return alter(statement.name(), statement.table())
                .wordsIf(statement.isNo(), "no")
                .words("depends", "on", "extension")
                .name(statement.extension());
    }

    @Override
    public Output drop(TriggerStatement.Drop statement) {
        return out.words("drop", "trigger")
                .ifExists(statement.ifExists())
                .name(statement.name())
                .words("on")
                .name(statement.table())
                .behavior(statement.behavior());
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoleName;
import java.util.List;
import java.util.Optional;

/** Creates, changes and drops policies of row security. */
final class PolicyPrinter implements PolicyStatement.Cases<Output> {

    private final Output out;

    private PolicyPrinter(Output out) {
        this.out = out;
    }

    static void print(PolicyStatement statement, Output out) {
        statement.accept(new PolicyPrinter(out));
    }

    @Override
    public Output create(PolicyStatement.Create statement) {
        begin("create", statement.name(), statement.table());
        if (statement.mode() != PolicyStatement.Mode.DEFAULT) {
            out.words("as").words(statement.mode());
        }
        if (statement.command() != PolicyStatement.Command.DEFAULT) {
            out.words("for").words(statement.command());
        }
        return rules(statement.roles(), statement.using(), statement.check());
    }

    @Override
    public Output alter(PolicyStatement.Alter statement) {
        begin("alter", statement.name(), statement.table());
        return rules(statement.roles(), statement.using(), statement.check());
    }

    private void begin(String word, Name name, QualifiedName table) {
        out.words(word, "policy").name(name).words("on").name(table);
    }

    private Output rules(List<RoleName> roles, Optional<Expression> using, Optional<Expression> check) {
        if (!roles.isEmpty()) {
            out.words("to").separated(roles, out::role);
        }
        return out.optional(using, this::parenthesized, "using").optional(check, this::parenthesized, "with", "check");
    }

    private void parenthesized(Expression expression) {
        out.parenthesized(() -> ExpressionPrinter.print(expression, out));
    }

    @Override
    public Output rename(PolicyStatement.Rename statement) {
        return out.words("alter", "policy")
                .ifExists(statement.ifExists())
                .name(statement.name())
                .words("on")
                .name(statement.table())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output drop(PolicyStatement.Drop statement) {
        return out.words("drop", "policy")
                .ifExists(statement.ifExists())
                .name(statement.name())
                .words("on")
                .name(statement.table())
                .behavior(statement.behavior());
    }
}

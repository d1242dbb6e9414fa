package dev.rung.sql.parser;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.RoleName;
import java.util.List;
import java.util.Optional;

/** Creates, changes and drops policies of row security. */
final class PolicyGrammar {

    private PolicyGrammar() {}

    static PolicyStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> create(at);
            case "alter" -> alter(at);
            default -> drop(at);
        };
    }

    private static PolicyStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("policy");
        var name = at.name();
        at.expect("on");
        var table = RelationGrammar.name(at);
        var mode = mode(at);
        var command = command(at);
        var roles = roles(at);
        return new PolicyStatement.Create(
                name, table, mode, command, roles, using(at, command), check(at, command), at.since(start));
    }

    /** The words are no keywords but names, in quotes or not. */
    private static PolicyStatement.Mode mode(Cursor at) {
        if (!at.accept("as")) {
            return PolicyStatement.Mode.DEFAULT;
        }
        var token = at.peek();
        if (!token.isName() || (token.kind() == Token.Kind.WORD && Keywords.contains(token.value()))) {
            throw at.unexpected("permissive", "restrictive");
        }
        at.next();
        return switch (token.value()) {
            case "permissive" -> PolicyStatement.Mode.PERMISSIVE;
            case "restrictive" -> PolicyStatement.Mode.RESTRICTIVE;
            default ->
                throw at.wrong(
                        token.place(), "a policy is `permissive` or `restrictive`, not `" + token.text() + "`", "");
        };
    }

    private static PolicyStatement.Command command(Cursor at) {
        if (!at.accept("for")) {
            return PolicyStatement.Command.DEFAULT;
        }
        return switch (at.expectAny("all", "select", "insert", "update", "delete")) {
            case "all" -> PolicyStatement.Command.ALL;
            case "select" -> PolicyStatement.Command.SELECT;
            case "insert" -> PolicyStatement.Command.INSERT;
            case "update" -> PolicyStatement.Command.UPDATE;
            default -> PolicyStatement.Command.DELETE;
        };
    }

    private static List<RoleName> roles(Cursor at) {
        return at.after("to", roles -> roles.separated(Common::role)).orElse(List.of());
    }

    /** What is inserted is not seen before (PostgreSQL 18, CREATE POLICY; SQLSTATE 42601). */
    private static Optional<Expression> using(Cursor at, PolicyStatement.Command command) {
        int start = at.mark();
        var using = at.after("using", ExpressionGrammar::parenthesized);
        if (using.isPresent() && command == PolicyStatement.Command.INSERT) {
            throw at.wrong(
                    at.since(start), "a policy for `insert` has no rows to see", "write `with check (…)` instead");
        }
        return using;
    }

    /** What is read or deleted is not written (PostgreSQL 18, CREATE POLICY; SQLSTATE 42601). */
    private static Optional<Expression> check(Cursor at, PolicyStatement.Command command) {
        int start = at.mark();
        if (!at.accept("with", "check")) {
            return Optional.empty();
        }
        var check = ExpressionGrammar.parenthesized(at);
        if (command == PolicyStatement.Command.SELECT || command == PolicyStatement.Command.DELETE) {
            throw at.wrong(
                    at.since(start),
                    "a policy for `select` or `delete` writes nothing that could be checked",
                    "write `using (…)` instead");
        }
        return Optional.of(check);
    }

    private static PolicyStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "policy");
        boolean ifExists = at.acceptIfExists();
        var name = at.name();
        at.expect("on");
        var table = RelationGrammar.name(at);
        if (at.accept("rename")) {
            return new PolicyStatement.Rename(ifExists, name, table, AlterTableGrammar.newName(at), at.since(start));
        }
        if (ifExists) {
            throw at.unexpected();
        }
        var any = PolicyStatement.Command.DEFAULT;
        return new PolicyStatement.Alter(name, table, roles(at), using(at, any), check(at, any), at.since(start));
    }

    private static PolicyStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "policy");
        boolean ifExists = at.acceptIfExists();
        var name = at.name();
        at.expect("on");
        return new PolicyStatement.Drop(ifExists, name, RelationGrammar.name(at), Common.behavior(at), at.since(start));
    }
}

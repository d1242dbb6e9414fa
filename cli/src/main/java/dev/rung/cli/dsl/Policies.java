package dev.rung.cli.dsl;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.RoleName;
import java.util.List;
import java.util.Optional;

/**
 * Statements about policies.
 *
 * @param source the statement
 */
record Policies(Source source) implements PolicyStatement.Cases<Code> {

    @Override
    public Code create(PolicyStatement.Create policy) {
        var code = Code.call("createPolicy", policy.name().text())
                .then("on", Names.of(policy.table()))
                .thenIf(policy.mode() == PolicyStatement.Mode.PERMISSIVE, "asPermissive")
                .thenIf(policy.mode() == PolicyStatement.Mode.RESTRICTIVE, "asRestrictive");
        return conditions(roles(command(code, policy.command()), policy.roles()), policy.using(), policy.check());
    }

    private static Code command(Code code, PolicyStatement.Command command) {
        return switch (command) {
            case DEFAULT -> code;
            case ALL -> code.then("forAll");
            case SELECT -> code.then("forSelect");
            case INSERT -> code.then("forInsert");
            case UPDATE -> code.then("forUpdate");
            case DELETE -> code.then("forDelete");
        };
    }

    private static Code roles(Code code, List<RoleName> roles) {
        return roles.isEmpty()
                ? code
                : Roles.isEverybody(roles) ? code.then("toPublic") : code.then("to", Roles.named(roles));
    }

    private Code conditions(Code begun, Optional<Expression> using, Optional<Expression> check) {
        var code = using.map(condition -> begun.then("using", source.of(condition)))
                .orElse(begun);
        return check.map(condition -> code.then("withCheck", source.of(condition)))
                .orElse(code)
                .executed();
    }

    @Override
    public Code alter(PolicyStatement.Alter alter) {
        var code = Code.call("alterPolicy", alter.name().text()).then("on", Names.of(alter.table()));
        return conditions(roles(code, alter.roles()), alter.using(), alter.check());
    }

    @Override
    public Code rename(PolicyStatement.Rename rename) {
        NotInDsl.unless(!rename.ifExists(), "if exists");
        return OfObject.renamed("policy", rename.name(), rename.table(), rename.newName());
    }

    @Override
    public Code drop(PolicyStatement.Drop drop) {
        var code = Code.call(
                        "dropPolicy" + Drops.ifExists(drop.ifExists()),
                        drop.name().text())
                .then("on", Names.of(drop.table()));
        return Drops.byPostgres(code, drop.behavior());
    }
}

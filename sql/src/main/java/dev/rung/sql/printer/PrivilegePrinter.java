package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.PrivilegeStatement.DefaultScope;
import dev.rung.sql.tree.PrivilegeStatement.Grant;
import dev.rung.sql.tree.PrivilegeStatement.GrantDefault;
import dev.rung.sql.tree.PrivilegeStatement.LargeObjectOwner;
import dev.rung.sql.tree.PrivilegeStatement.Revoke;
import dev.rung.sql.tree.PrivilegeStatement.RevokeDefault;
import dev.rung.sql.tree.Privileges;
import java.util.List;

/** Grants and revokes privileges on objects of every kind. */
final class PrivilegePrinter implements PrivilegeStatement.Cases<Output> {

    private final Output out;

    private PrivilegePrinter(Output out) {
        this.out = out;
    }

    static void print(PrivilegeStatement statement, Output out) {
        statement.accept(new PrivilegePrinter(out));
    }

    @Override
    public Output grant(Grant grant) {
        out.words("grant");
        privileges(grant.privileges());
        PrivilegeTargetPrinter.print(grant.target(), out.words("on"));
        RolePrinter.roles(grant.grantees(), out.words("to"))
                .wordsIf(grant.withGrantOption(), "with", "grant", "option");
        return RolePrinter.grantedBy(grant.grantedBy(), out);
    }

    @Override
    public Output revoke(Revoke revoke) {
        out.words("revoke").wordsIf(revoke.isGrantOptionOnly(), "grant", "option", "for");
        privileges(revoke.privileges());
        PrivilegeTargetPrinter.print(revoke.target(), out.words("on"));
        RolePrinter.roles(revoke.grantees(), out.words("from"));
        return RolePrinter.grantedBy(revoke.grantedBy(), out).behavior(revoke.behavior());
    }

    @Override
    public Output grantDefault(GrantDefault grant) {
        scope(grant.scope());
        out.words("grant");
        privileges(grant.privileges()).words("on").words(grant.target()).words("to");
        return RolePrinter.roles(grant.grantees(), out).wordsIf(grant.withGrantOption(), "with", "grant", "option");
    }

    @Override
    public Output revokeDefault(RevokeDefault revoke) {
        scope(revoke.scope());
        out.words("revoke").wordsIf(revoke.isGrantOptionOnly(), "grant", "option", "for");
        privileges(revoke.privileges()).words("on").words(revoke.target()).words("from");
        return RolePrinter.roles(revoke.grantees(), out).behavior(revoke.behavior());
    }

    private void scope(DefaultScope scope) {
        out.words("alter", "default", "privileges");
        if (!scope.creators().isEmpty()) {
            RolePrinter.roles(scope.creators(), out.words("for", "role"));
        }
        if (!scope.schemas().isEmpty()) {
            out.words("in", "schema").separated(scope.schemas(), out::name);
        }
    }

    private Output privileges(Privileges privileges) {
        return privileges.accept(new Privileges.Cases<>() {
            @Override
            public Output all(Privileges.All all) {
                return columns(all.columns(), out.words("all"));
            }

            @Override
            public Output some(Privileges.Some some) {
                return out.separated(some.privileges(), one -> columns(one.columns(), out.words(one.kind())));
            }
        });
    }

    private Output columns(List<Name> columns, Output out) {
        return out.listIfAny(columns, out::name);
    }

    @Override
    public Output largeObjectOwner(LargeObjectOwner change) {
        return out.words("alter", "large", "object")
                .number(change.object())
                .words("owner", "to")
                .role(change.newOwner());
    }
}

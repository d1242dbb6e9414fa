package dev.rung.cli.difference;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.Privileges;
import dev.rung.sql.tree.RoleName;
import java.util.List;

/**
 * What the user who migrates has anyway: all that it makes, and all privileges on it.
 *
 * @param user the name of the user
 */
public record OwnPrivileges(String user) {

    /**
     * Whether a statement does no more than that.
     *
     * @param statement a statement
     * @return whether it makes the user an owner, or grants or revokes all privileges of the user's
     */
    public boolean goWithoutSaying(String statement) {
        return isOwner(statement)
                || Trees.of(statement, PrivilegeStatement.Grant.class)
                        .filter(grant -> isOwn(grant.privileges(), grant.grantees()) && !grant.withGrantOption())
                        .isPresent()
                || Trees.of(statement, PrivilegeStatement.Revoke.class)
                        .filter(revoke -> isOwn(revoke.privileges(), revoke.grantees()) && !revoke.isGrantOptionOnly())
                        .isPresent();
    }

    /** {@code alter … owner to …}, whatever it is that has an owner. */
    private boolean isOwner(String statement) {
        var tokens = Lexer.tokens(statement);
        int size = tokens.size();
        return size > 3
                && tokens.get(0).is("alter")
                && tokens.get(size - 3).is("owner")
                && tokens.get(size - 2).is("to")
                && tokens.get(size - 1).isName()
                && tokens.get(size - 1).value().equals(user);
    }

    private boolean isOwn(Privileges privileges, List<RoleName> roles) {
        return privileges instanceof Privileges.All all
                && all.columns().isEmpty()
                && roles.size() == 1
                && roles.get(0).name().map(Name::text).filter(user::equals).isPresent();
    }
}

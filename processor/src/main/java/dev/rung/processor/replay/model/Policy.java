package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.PolicyStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A policy of row security.
 *
 * @param isRestrictive whether all of these must allow a row, and not only one of the others
 * @param command what it is for
 * @param roles for whom, sorted; {@code public} for all
 * @param using which rows are seen
 * @param check which rows may be written
 */
public record Policy(
        boolean isRestrictive,
        PolicyStatement.Command command,
        List<String> roles,
        Optional<Condition> using,
        Optional<Condition> check)
        implements Definition {

    /** Copies the list. */
    public Policy {
        roles = List.copyOf(roles);
    }

    /**
     * A condition of a policy.
     *
     * @param code the condition
     * @param needs the ids of what it cannot be without
     */
    public record Condition(Code<Expression> code, Set<Long> needs) {

        /** Copies the set. */
        public Condition {
            needs = Set.copyOf(needs);
        }
    }

    /** For other roles. */
    public Policy forRoles(List<String> others) {
        return new Policy(isRestrictive, command, others, using, check);
    }

    @Override
    public Properties properties() {
        return new Properties()
                .flag("restrictive", isRestrictive)
                .exact("command", command.name().toLowerCase(Locale.ROOT))
                .names("roles", roles)
                .code("using", using.map(Condition::code))
                .code("with check", check.map(Condition::code));
    }
}

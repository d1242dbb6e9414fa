package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.sql.Parsed;
import dev.rung.sql.body.Body;
import dev.rung.sql.facts.StatementFacts;
import dev.rung.sql.facts.TransactionControl;
import dev.rung.sql.plpgsql.Step;
import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Statements that run code which ends transactions: {@code do}, and {@code call} of a procedure that the history makes. PostgreSQL runs
 * such code outside of transaction blocks only (SQLSTATE 2D000).
 */
final class OwnTransactions {

    private final Set<CompiledStatement> called = Collections.newSetFromMap(new IdentityHashMap<>());

    private OwnTransactions() {}

    static OwnTransactions of(Subject subject) {
        var found = new OwnTransactions();
        subject.replayed().stream()
                .map(migration -> migration.outcome().observed())
                .flatMap(observed -> Stream.concat(observed.up().stream(), observed.calls().stream()))
                .filter(OwnTransactions::endsTransactions)
                .map(StatementEffect::statement)
                .forEach(found.called::add);
        return found;
    }

    private static boolean endsTransactions(StatementEffect effect) {
        return StatementFacts.of(effect.statement().sql()).control() == TransactionControl.UNKNOWN
                && !effect.effect().isAllowedInTransaction()
                && effect.effect().refusal().isEmpty();
    }

    boolean contain(CompiledStatement statement) {
        return called.contains(statement) || isBlockThatEndsTransactions(statement);
    }

    private static boolean isBlockThatEndsTransactions(CompiledStatement statement) {
        return statement.parsed() instanceof Parsed.Read read
                && read.statement() instanceof BlockStatement.Do block
                && Body.of(block, statement.sql()) instanceof Body.Plpgsql code
                && (!Tree.all(code.block(), Step.Commit.class).isEmpty()
                        || !Tree.all(code.block(), Step.Rollback.class).isEmpty());
    }
}

package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.interpret.Interpretation;
import dev.rung.sql.facts.StatementFacts;
import java.util.List;
import java.util.stream.Stream;

/** A migration that is not one transaction could not be resumed after an interruption. */
final class NotResumable extends Check {

    private static final String ALLOWANCE =
            "or, if it may begin anew at any time: @Allow(value = \"not-resumable\", reason = \"…\")";

    @Override
    Stream<Finding> find(Subject subject) {
        var endingTransactions = OwnTransactions.of(subject);
        return subject.compiled().stream()
                .filter(migration -> !migration.source().transactional() && concerns(migration.source()))
                .flatMap(migration -> Stream.of(migration.up(), migration.down())
                        .flatMap(body -> Stream.concat(
                                body.opaque().stream().map(opaque -> unknown(opaque, migration)),
                                find(body.statements(), migration, endingTransactions))));
    }

    private Stream<Finding> find(
            List<CompiledStatement> statements, CompiledMigration migration, OwnTransactions endingTransactions) {
        var last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        return Stream.concat(
                statements.stream().filter(endingTransactions::contain).map(this::unseen),
                statements.stream()
                        .filter(statement -> statement != last
                                && StatementFacts.of(statement.sql()).staysInSession())
                        .map(statement -> lost(statement, migration)));
    }

    private Finding unseen(CompiledStatement statement) {
        return error(statement.place(), """
                interrupted, this statement would begin anew, since nothing tells how far it came
                  in: %s
                  its code ends transactions, so that it cannot be one with the note that it is done
                  fix: the parts as statements of the migration, each of which is then noted as done
                  %s""".formatted(ReplayCheck.excerpt(statement), ALLOWANCE));
    }

    private Finding lost(CompiledStatement statement, CompiledMigration migration) {
        return error(statement.place(), """
                after an interruption the next statement would not find what this one makes
                  in: %s
                  it is gone with its session, and another run resumes with the next statement in a session of its own
                  fix: a table that stays, and is dropped at the end
                  or all in one transaction: `@Migration(version = %d)`""".formatted(
                        ReplayCheck.excerpt(statement), migration.source().version()));
    }

    private Finding unknown(Interpretation.Opaque opaque, CompiledMigration migration) {
        return error(opaque.position(), """
                interrupted, `%s` would begin anew, since nothing tells how far it came
                  here: %s
                  each of its statements is a transaction of its own, and is known only when it runs
                  fix: all in one transaction, `@Migration(version = %d)`, or statements that are known at compile time
                  %s""".formatted(
                        migration.source().simpleName(),
                        opaque.reason(),
                        migration.source().version(),
                        ALLOWANCE));
    }
}

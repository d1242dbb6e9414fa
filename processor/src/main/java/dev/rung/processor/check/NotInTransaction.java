package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.sql.facts.StatementFacts;
import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A migration runs in one transaction, and PostgreSQL refuses one of its statements there. */
final class NotInTransaction extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        var endingTransactions = OwnTransactions.of(subject);
        return subject.compiled().stream()
                .filter(migration -> migration.source().transactional() && concerns(migration.source()))
                .flatMap(migration -> Stream.concat(
                        find(migration, migration.up().statements(), endingTransactions),
                        find(migration, migration.down().statements(), endingTransactions)));
    }

    private Stream<Finding> find(
            CompiledMigration migration, List<CompiledStatement> statements, OwnTransactions endingTransactions) {
        var refused = statements.stream()
                .filter(statement -> StatementFacts.of(statement.sql()).needsNoTransaction()
                        || endingTransactions.contain(statement))
                .toList();
        boolean isMixed = refused.size() < statements.size();
        return refused.stream()
                .map(statement -> error(statement.place(), """
                PostgreSQL refuses `%s` in a transaction block (%s)
                  in: %s
                  `%s` runs in one
                  fix: %s""".formatted(
                                words(statement.sql()),
                                endingTransactions.contain(statement) ? "2D000: its code ends transactions" : "25001",
                                ReplayCheck.excerpt(statement),
                                migration.source().simpleName(),
                                remedy(migration, isMixed))));
    }

    private static String remedy(CompiledMigration migration, boolean isMixed) {
        return isMixed
                ? "move it into a migration of its own, `@Migration(version = …, transactional = false)`"
                : "`@Migration(version = %d, transactional = false)`"
                        .formatted(migration.source().version());
    }

    /** The keywords that a statement begins with, and {@code concurrently} where that is what matters. */
    private static String words(String sql) {
        var tokens = Lexer.tokens(sql);
        var first = tokens.stream()
                .takeWhile(token -> token.kind() == Token.Kind.WORD && Keywords.contains(token.value()))
                .map(Token::value)
                .collect(Collectors.joining(" "));
        boolean isConcurrent = tokens.stream().anyMatch(token -> token.is("concurrently"));
        return isConcurrent && !first.endsWith("concurrently") ? first + " … concurrently" : first;
    }
}

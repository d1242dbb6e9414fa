package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL cuts off the end of a name. */
final class IdentifierTooLong extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return Stream.concat(
                        migration.migration().up().statements().stream(),
                        migration.migration().down().statements().stream())
                .filter(statement -> statement.sql().length() > Identifier.LONGEST)
                .flatMap(this::find);
    }

    private Stream<Finding> find(CompiledStatement statement) {
        return Lexer.tokens(statement.sql()).stream()
                .filter(token -> token.isName() && Identifier.bytes(token.value()) > Identifier.LONGEST)
                .collect(Collectors.toMap(Token::text, token -> token, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(token -> warning(statement.at(token.place()), """
                        the name `%s` is longer than %d bytes
                          PostgreSQL cuts it to `%s`, and two names that begin alike become one
                          fix: take a shorter name""".formatted(
                                token.text(), Identifier.LONGEST, Identifier.cut(token.value()))));
    }
}

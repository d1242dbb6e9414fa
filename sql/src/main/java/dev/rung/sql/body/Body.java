package dev.rung.sql.body;

import dev.rung.sql.Place;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.plpgsql.Block;
import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;

/** What became of a text that is the body of a routine, or the code of {@code do}. */
public sealed interface Body {

    /**
     * It is SQL.
     *
     * @param text the text
     * @param statements its statements, with places in the text
     */
    record Sql(BodyText text, List<Statement> statements) implements Body {

        /** Copies the list. */
        public Sql {
            statements = List.copyOf(statements);
        }
    }

    /**
     * It is PL/pgSQL.
     *
     * @param text the text
     * @param block its outermost block, with places in the text
     */
    record Plpgsql(BodyText text, Block block) implements Body {}

    /**
     * It is in another language, which is not read.
     *
     * @param language the language
     */
    record Foreign(String language) implements Body {}

    /**
     * PostgreSQL refuses it when the routine is created, unless {@code check_function_bodies} is off.
     *
     * @param error what is wrong, with its place in the statement
     */
    record Wrong(SyntaxError error) implements Body {}

    /**
     * It holds a statement that begins as none that is known does; a newer PostgreSQL may know it.
     *
     * @param place the words that are not known, in the statement
     */
    record NotRead(Place place) implements Body {}

    /**
     * Reads the body of a routine.
     *
     * @param routine the statement that creates it
     * @param sql the text that the statement was read from
     * @return its body; empty where it is no text, or no language is written
     */
    static Optional<Body> of(RoutineStatement.Create routine, String sql) {
        return option(routine, RoutineOption.Language.class)
                .flatMap(language -> option(routine, RoutineOption.As.class)
                        .filter(as -> as.symbol().isEmpty())
                        .map(as -> BodyReader.read(language.name().text(), BodyText.of(as.definition(), sql))));
    }

    /**
     * Reads the code of {@code do}.
     *
     * @param block the statement
     * @param sql the text that the statement was read from
     * @return its code
     */
    static Body of(BlockStatement.Do block, String sql) {
        var language = block.language().map(Name::text).orElse("plpgsql");
        return BodyReader.read(language, BodyText.of(block.code(), sql));
    }

    private static <T extends RoutineOption> Optional<T> option(RoutineStatement.Create routine, Class<T> kind) {
        return routine.options().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}

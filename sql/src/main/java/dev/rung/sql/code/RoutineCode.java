package dev.rung.sql.code;

import dev.rung.sql.Parsed;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.plpgsql.Plpgsql;
import dev.rung.sql.plpgsql.PlpgsqlCode;
import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
import java.util.Optional;

/** Reads the code in a statement as PostgreSQL does when it creates a routine, with {@code check_function_bodies} on, or runs a block. */
public final class RoutineCode {

    private RoutineCode() {}

    /**
     * What is wrong with the code of a routine or a block.
     *
     * @param statement any statement
     * @param sql its text
     * @return the first mistake, at its place in the text; empty where there is none, no code, or another language than SQL and PL/pgSQL
     */
    public static Optional<SyntaxError> mistake(Statement statement, String sql) {
        if (statement instanceof RoutineStatement.Create create) {
            return code(create.options())
                    .flatMap(code -> mistake(language(create.options()), new CodeText(code, sql)));
        }
        if (statement instanceof BlockStatement.Do block) {
            var language = block.language().map(name -> name.text()).orElse("plpgsql");
            return language.equals("sql") ? Optional.empty() : mistake(language, new CodeText(block.code(), sql));
        }
        return Optional.empty();
    }

    /** A text with a symbol behind it is the name of a file. */
    private static Optional<TextConstant> code(List<RoutineOption> options) {
        return options.stream()
                .filter(RoutineOption.As.class::isInstance)
                .map(RoutineOption.As.class::cast)
                .filter(as -> as.symbol().isEmpty())
                .map(RoutineOption.As::definition)
                .findFirst();
    }

    private static String language(List<RoutineOption> options) {
        return options.stream()
                .filter(RoutineOption.Language.class::isInstance)
                .map(option -> ((RoutineOption.Language) option).name().text())
                .findFirst()
                .orElse("");
    }

    private static Optional<SyntaxError> mistake(String language, CodeText text) {
        var mistake = switch (language) {
            case "sql" -> inSql(text.code());
            case "plpgsql" -> inPlpgsql(text.code());
            default -> Optional.<SyntaxError>empty();
        };
        return mistake.map(text::inStatement);
    }

    private static Optional<SyntaxError> inPlpgsql(String code) {
        return Plpgsql.read(code) instanceof PlpgsqlCode.Wrong wrong ? Optional.of(wrong.error()) : Optional.empty();
    }

    private static Optional<SyntaxError> inSql(String code) {
        return SqlScript.statements(code).stream()
                .flatMap(part -> inStatement(part).stream())
                .findFirst();
    }

    private static Optional<SyntaxError> inStatement(SqlScript.Part part) {
        return SqlParser.parse(part.sql()) instanceof Parsed.Wrong wrong
                ? Optional.of(moved(wrong.error(), part.start()))
                : Optional.empty();
    }

    private static SyntaxError moved(SyntaxError error, int by) {
        var place = new Place(error.place().start() + by, error.place().end() + by);
        return new SyntaxError(place, error.problem(), error.expected(), error.remedy());
    }
}

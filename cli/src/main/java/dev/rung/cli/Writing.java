package dev.rung.cli;

import dev.rung.cli.dsl.Dsl;
import dev.rung.cli.source.Step;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** How a migration executes statements; each is written once. */
final class Writing {

    private final Function<String, Dsl> form;
    private final Map<String, Dsl> written = new HashMap<>();

    private Writing(Function<String, Dsl> form) {
        this.form = form;
    }

    /** For migrations of a database: in the DSL only if what has no schema in its name is in {@code public} there. */
    static Writing forDatabase(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Writing("public".equals(connection.getSchema()) ? Dsl::of : Dsl::asSql);
        }
    }

    /** What PostgreSQL gets for a statement. */
    String compiled(String statement) {
        return of(statement).sql();
    }

    Step step(String statement) {
        return of(statement).step();
    }

    List<Step> steps(List<String> statements) {
        return statements.stream().map(this::step).toList();
    }

    private Dsl of(String statement) {
        return written.computeIfAbsent(statement, form);
    }
}

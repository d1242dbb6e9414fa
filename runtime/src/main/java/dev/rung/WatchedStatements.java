package dev.rung;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a migration that runs as code, as they come; none may begin or end a transaction. */
final class WatchedStatements implements Code.Before {

    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Statement control;

    @Override
    public void run(String sql) {
        var statement = new Statement(sql, "");
        if (StatementFacts.of(sql).controlsTransaction()) {
            control = statement;
            throw new IllegalStateException("a migration neither begins nor ends a transaction: " + sql);
        }
        statements.add(statement);
    }

    List<Statement> statements() {
        return statements;
    }

    /** The statement that tried to begin or end a transaction, or null: the code may have swallowed that it was refused. */
    @Nullable
    Statement control() {
        return control;
    }
}

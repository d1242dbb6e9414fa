package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Routine;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.body.Body;
import dev.rung.sql.plpgsql.Block;
import dev.rung.sql.plpgsql.Plpgsql;
import dev.rung.sql.plpgsql.PlpgsqlCode;
import dev.rung.sql.plpgsql.Step;
import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.Tree;
import java.util.List;

/** What the statements in bodies do to a running system: in code that runs, and in code that is only looked at when it is created. */
final class BodySafety {

    private final Impact impact;

    BodySafety(Impact impact) {
        this.impact = impact;
    }

    void run(BlockStatement.Do block) {
        if (Body.of(block, impact.sql()) instanceof Body.Plpgsql code) {
            run(code.block());
        }
    }

    /** Runs the body of a procedure, whichever of those with its name it is. */
    void call(DataStatement.CallRoutine call) {
        impact.names().routines(call.call().function()).stream()
                .filter(routine -> routine.definition() instanceof Routine)
                .map(routine -> routine.definition(Routine.class).code())
                .forEach(this::run);
    }

    private void run(Routine.Code code) {
        if (code instanceof Routine.Sql sql) {
            Tree.all(sql.body().tree(), DataStatement.class).forEach(this::run);
        } else if (code instanceof Routine.Text text && text.language().equals("sql")) {
            SqlScript.statements(text.text()).forEach(part -> run(part.sql()));
        } else if (code instanceof Routine.Text text
                && text.language().equals("plpgsql")
                && Plpgsql.read(text.text()) instanceof PlpgsqlCode.Read read) {
            run(read.block());
        }
    }

    private void run(Block block) {
        Tree.all(block, FromItem.Table.class)
                .forEach(item -> impact.lock(item.relation().name(), LockMode.ACCESS_SHARE));
        Tree.all(block, Step.Run.class).forEach(step -> run(step.statement()));
        Tree.all(block, Step.Perform.class).forEach(step -> run(step.query()));
        for (var step : Tree.all(block, Step.Execute.class)) {
            constant(step.statement().sql().query()).forEach(text -> run(text.text()));
        }
        boolean endsTransactions = !Tree.all(block, Step.Commit.class).isEmpty()
                || !Tree.all(block, Step.Rollback.class).isEmpty();
        if (endsTransactions) {
            impact.refuseInTransaction();
        }
    }

    /** The text, if a value is nothing more. */
    private static List<Constant.Text> constant(Query value) {
        return Tree.all(value, Expression.class).size() == 1 ? Tree.all(value, Constant.Text.class) : List.of();
    }

    private void run(String sql) {
        if (SqlParser.parse(sql) instanceof Parsed.Read read) {
            run(read.statement());
        }
    }

    /** What cannot be in a transaction cannot be in code either. */
    private void run(Statement statement) {
        var inner = impact.inner();
        statement.accept(new StatementSafety(inner));
        impact.include(inner);
    }

    /** PostgreSQL plans the statements of SQL when the routine is created, and locks what they name. */
    void create(RoutineStatement.Create create) {
        Body.of(create, impact.sql()).ifPresent(body -> {
            if (body instanceof Body.Sql sql) {
                sql.statements().forEach(new Reads(impact)::plan);
            }
        });
        create.body().ifPresent(new Reads(impact)::plan);
    }
}

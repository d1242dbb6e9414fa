package dev.rung.processor.replay.effect;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.binding.Binder;
import dev.rung.processor.replay.effect.transition.GuardedCreation;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.SqlScript;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.plpgsql.Block;
import dev.rung.sql.plpgsql.CursorStep;
import dev.rung.sql.plpgsql.Dynamic;
import dev.rung.sql.plpgsql.LoopStep;
import dev.rung.sql.plpgsql.ReportStep;
import dev.rung.sql.plpgsql.Step;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs PL/pgSQL as far as its text says what it does. What runs for certain has its effect; of what runs under a condition, in a loop or by
 * SQL that is put together, nobody knows, and that is said.
 */
final class BlockRun implements Step.Cases<@Nullable Void> {

    static final String UNCERTAIN = "whether this runs depends on more than the text of the block";

    /** Words that begin a statement about rows. */
    private static final List<String> FOR_ROWS =
            List.of("select", "insert", "update", "delete", "merge", "with", "values");

    private final Transition transition;
    private KnownTexts texts;
    private boolean isCertain;
    private boolean isOver;

    /**
     * A run.
     *
     * @param transition the schema on its way
     */
    BlockRun(Transition transition) {
        this(transition, true, KnownTexts.NONE);
    }

    /**
     * A run of the body of a routine.
     *
     * @param transition the schema on its way
     * @param isCertain whether it runs, and runs once
     * @param texts what is known of its parameters
     */
    BlockRun(Transition transition, boolean isCertain, KnownTexts texts) {
        this.transition = transition;
        this.isCertain = isCertain;
        this.texts = texts;
    }

    /** Runs a block. */
    void run(Block block) {
        knowing(texts.within(block), () -> runGuarded(block));
    }

    private void knowing(KnownTexts more, Runnable work) {
        var outer = texts;
        texts = more;
        work.run();
        texts = outer;
    }

    private void runGuarded(Block block) {
        block.declarations().forEach(new RoutineRun(transition)::calledBy);
        if (block.handlers().isEmpty()) {
            run(block.steps());
        } else if (CaughtErrors.of(block).isPresent() && isCertain) {
            attempt(block, CaughtErrors.of(block).get());
        } else {
            uncertainly(() -> run(block.steps()));
            block.handlers().forEach(handler -> uncertainly(() -> run(handler.steps())));
        }
    }

    /** An error that is caught, and of which nothing is made, leaves everything as it was before the block. */
    private void attempt(Block block, CaughtErrors caught) {
        transition.attempt(() -> run(block.steps())).stream()
                .filter(objection -> !caught.contains(objection))
                .forEach(transition.verdict()::add);
    }

    private void run(List<Step> steps) {
        for (var step : steps) {
            if (isOver) {
                return;
            }
            step.accept(this);
        }
    }

    private void uncertainly(Runnable work) {
        boolean wasCertain = isCertain;
        isCertain = false;
        work.run();
        isCertain = wasCertain && !isOver;
        isOver = false;
    }

    @Override
    public @Nullable Void nested(Step.Nested step) {
        run(step.block());
        return null;
    }

    @Override
    public @Nullable Void assign(Step.Assign step) {
        evaluate(step.value().query());
        return null;
    }

    /** {@code if not exists (…) then create …}: what is created is there in the end, whoever has created it. */
    @Override
    public @Nullable Void branch(Step.If step) {
        step.branches().forEach(branch -> branch.conditions().forEach(value -> evaluate(value.query())));
        if (isCertain && new GuardedCreation(transition, step).succeeds(this::run)) {
            return null;
        }
        step.branches().forEach(branch -> uncertainly(() -> run(branch.steps())));
        step.otherwise().ifPresent(steps -> uncertainly(() -> run(steps)));
        return null;
    }

    @Override
    public @Nullable Void choice(Step.Case step) {
        step.operand().ifPresent(value -> evaluate(value.query()));
        step.branches().forEach(branch -> uncertainly(() -> run(branch.steps())));
        step.otherwise().ifPresent(steps -> uncertainly(() -> run(steps)));
        return null;
    }

    @Override
    public @Nullable Void run(Step.Run step) {
        apply(step.statement());
        return null;
    }

    private void apply(Statement statement) {
        if (statement instanceof DataStatement data) {
            evaluate(data);
        } else if (isCertain) {
            new Effects(transition).apply(statement);
        } else {
            transition.verdict().doubtNamesIn(statement, statement.place(), UNCERTAIN);
            transition.verdict().leniently(() -> new Effects(transition).apply(statement));
        }
    }

    /** In what reads and changes rows, names may be those of variables. */
    private void evaluate(DataStatement statement) {
        Runnable work = () -> transition.seeing(Binder::seeingMore, () -> new Effects(transition).apply(statement));
        if (isCertain) {
            work.run();
        } else {
            transition.verdict().leniently(work);
        }
    }

    @Override
    public @Nullable Void perform(Step.Perform step) {
        evaluate(step.query());
        return null;
    }

    @Override
    public @Nullable Void execute(Step.Execute step) {
        execute(step.statement());
        return null;
    }

    /** A text that is known can be read; of one that is put together the first word may tell that it changes no schema. */
    private void execute(Dynamic dynamic) {
        var text = texts.of(dynamic.sql().query());
        var statements = text.map(SqlScript::statements).orElse(List.of());
        boolean areRead = !statements.isEmpty()
                && statements.stream().allMatch(part -> SqlParser.parse(part.sql()) instanceof Parsed.Read);
        if (areRead) {
            statements.forEach(part -> execute(part.sql()));
        } else if (changesRowsOnly(texts.beginning(dynamic.sql().query()))) {
            transition.verdict().doubtRows(dynamic.place(), "this `execute` runs a query that is put together");
        } else {
            transition
                    .verdict()
                    .doubtEverything(dynamic.place(), "this `execute` runs SQL that is put together in the database");
        }
    }

    private void execute(String sql) {
        var outer = transition.verdict().statement();
        if (SqlParser.parse(sql) instanceof Parsed.Read read) {
            transition
                    .verdict()
                    .about(
                            new CompiledStatement(sql, read, outer.position(), outer.place(), outer.allows()),
                            () -> apply(read.statement()));
        }
    }

    /** A query changes the schema only where it calls something that does. */
    private boolean changesRowsOnly(String beginning) {
        return Lexer.tokens(beginning).stream()
                .findFirst()
                .filter(first -> FOR_ROWS.stream().anyMatch(first::is))
                .filter(first -> !RoutineRun.mayBeCalled(transition))
                .isPresent();
    }

    @Override
    public @Nullable Void nothing(Step.Nothing step) {
        return null;
    }

    @Override
    public @Nullable Void commit(Step.Commit step) {
        return null;
    }

    @Override
    public @Nullable Void rollback(Step.Rollback step) {
        return null;
    }

    /** It may run never, once or many times, unless it takes the elements of an array that is known. */
    @Override
    public @Nullable Void loop(LoopStep step) {
        var turns = new ArrayTurns(texts, step);
        if (turns.areKnown()) {
            turns.forEach((known, steps) -> knowing(known, () -> run(steps)));
            return null;
        }
        parts(step, Query.class).forEach(query -> uncertainly(() -> evaluate(query)));
        parts(step, Dynamic.class).forEach(this::execute);
        parts(step, Step.class).forEach(part -> uncertainly(() -> part.accept(this)));
        boolean leaves = step instanceof LoopStep.Exit || step instanceof LoopStep.Continue;
        isCertain &= !leaves;
        return null;
    }

    private static <T extends Node> List<T> parts(Node node, Class<T> type) {
        return Tree.parts(node).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public @Nullable Void cursor(CursorStep step) {
        Tree.all(step, Query.class).forEach(this::evaluate);
        Tree.all(step, Dynamic.class).forEach(this::execute);
        return null;
    }

    @Override
    public @Nullable Void report(ReportStep step) {
        Tree.all(step, Dynamic.class).forEach(this::execute);
        new RoutineRun(transition).calledBy(step);
        isOver |= step instanceof ReportStep.Return;
        return null;
    }
}

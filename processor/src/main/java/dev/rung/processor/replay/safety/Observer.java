package dev.rung.processor.replay.safety;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.sql.Parsed;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Watches the statements of a migration on their way up, and says of each what it does to a running system. */
public final class Observer {

    private static final int WHOLE_LOCK_OF_PARTITIONS = 18;

    private final Transition transition;
    private final int postgres;
    private final Rows rows;
    private final Zone zone = new Zone();
    private final List<StatementEffect> effects = new ArrayList<>();

    /**
     * Watches a migration from its beginning.
     *
     * @param transition the schema on its way
     * @param running what is known of the system
     */
    public Observer(Transition transition, Running running) {
        this.transition = transition;
        this.postgres = running.postgres();
        this.rows = new Rows(transition.schema().nextId(), running.filled());
    }

    /** What each statement did so far. */
    public List<StatementEffect> effects() {
        return List.copyOf(effects);
    }

    /** What is known of the system by now. */
    public Running running() {
        return new Running(postgres, rows.filled());
    }

    /**
     * Watches a statement.
     *
     * @param statement the statement
     * @param work applies it to the schema
     */
    public void watch(CompiledStatement statement, Runnable work) {
        var before = transition.schema();
        var path = transition.names().path();
        int objections = transition.verdict().objections().size();
        transition.forgetRecent();
        work.run();
        var refused =
                transition.verdict().objections().stream().skip(objections).findFirst();
        effects.add(new StatementEffect(
                statement, effect(statement, before, path, refused), before, transition.schema(), transition.recent()));
    }

    private SafetyEffect effect(
            CompiledStatement statement, Schema before, SearchPath path, Optional<Objection> refused) {
        var moment =
                new Impact.Moment(statement.sql(), before, transition.schema(), path, rows, postgres, zone.isUtc());
        var impact = new Impact(moment);
        refused.ifPresent(objection -> Refusals.tell(objection, impact));
        if (statement.parsed() instanceof Parsed.Read read) {
            var recent = transition.recent();
            read.statement().accept(new StatementSafety(impact));
            new Traces(impact, lockForIndexes(read.statement())).follow(recent);
            zone.follow(read.statement());
            return impact.effect(Breaks.of(before, transition.schema(), recent, rows));
        }
        return impact.effect(List.of());
    }

    /** What a table is locked with while an index of it comes or goes. */
    private LockMode lockForIndexes(Statement statement) {
        if (statement instanceof IndexStatement index) {
            return IndexSafety.lockOfTable(index);
        }
        return statement instanceof TableStatement.Alter && postgres >= WHOLE_LOCK_OF_PARTITIONS
                ? LockMode.ACCESS_EXCLUSIVE
                : LockMode.SHARE;
    }
}

package dev.rung.processor.replay.safety;

import dev.rung.sql.tree.AccessMethodStatement;
import dev.rung.sql.tree.AggregateStatement;
import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.CastStatement;
import dev.rung.sql.tree.CollationStatement;
import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.ConversionStatement;
import dev.rung.sql.tree.CopyStatement;
import dev.rung.sql.tree.CursorStatement;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.DatabaseStatement;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.EventTriggerStatement;
import dev.rung.sql.tree.ExplainStatement;
import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.LanguageStatement;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.LockStatement;
import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.NotifyStatement;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.PrepareStatement;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.PrivilegeTarget;
import dev.rung.sql.tree.PublicationStatement;
import dev.rung.sql.tree.RoleStatement;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.RuleStatement;
import dev.rung.sql.tree.SchemaStatement;
import dev.rung.sql.tree.SequenceStatement;
import dev.rung.sql.tree.SettingStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.StatisticsStatement;
import dev.rung.sql.tree.SubscriptionStatement;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TablespaceStatement;
import dev.rung.sql.tree.TextSearchStatement;
import dev.rung.sql.tree.TransactionStatement;
import dev.rung.sql.tree.TransformStatement;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.TypeStatement;
import dev.rung.sql.tree.ViewStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each statement does to a running system, where what is gone and what is new does not tell it. */
final class StatementSafety implements Statement.Visitor<@Nullable Void> {

    private static final int PRIVILEGES_WITH_LOCK = 18;

    private final Impact impact;

    StatementSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void alone() {
        impact.refuseInTransaction();
        return null;
    }

    @Override
    public @Nullable Void table(TableStatement statement) {
        return statement.accept(new TableSafety(impact));
    }

    @Override
    public @Nullable Void index(IndexStatement statement) {
        return statement.accept(new IndexSafety(impact));
    }

    @Override
    public @Nullable Void sequence(SequenceStatement statement) {
        return statement.accept(new SequenceSafety(impact));
    }

    @Override
    public @Nullable Void view(ViewStatement statement) {
        return statement.accept(new ViewSafety(impact));
    }

    @Override
    public @Nullable Void trigger(TriggerStatement statement) {
        return statement.accept(new TriggerSafety(impact));
    }

    @Override
    public @Nullable Void rule(RuleStatement statement) {
        return statement.accept(new RuleSafety(impact));
    }

    @Override
    public @Nullable Void policy(PolicyStatement statement) {
        return statement.accept(new PolicySafety(impact));
    }

    @Override
    public @Nullable Void statistics(StatisticsStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void schema(SchemaStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void type(TypeStatement statement) {
        return statement.accept(new TypeSafety(impact));
    }

    @Override
    public @Nullable Void domain(DomainStatement statement) {
        return statement.accept(new DomainSafety(impact));
    }

    @Override
    public @Nullable Void routine(RoutineStatement statement) {
        if (statement instanceof RoutineStatement.Create create) {
            new BodySafety(impact).create(create);
        }
        return null;
    }

    @Override
    public @Nullable Void aggregate(AggregateStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void operator(OperatorStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void cast(CastStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void collation(CollationStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void conversion(ConversionStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void textSearch(TextSearchStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void foreignData(ForeignDataStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void extension(ExtensionStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void language(LanguageStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void transform(TransformStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void accessMethod(AccessMethodStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void eventTrigger(EventTriggerStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void publication(PublicationStatement statement) {
        return statement.accept(new PublicationSafety(impact));
    }

    @Override
    public @Nullable Void subscription(SubscriptionStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void comment(CommentStatement statement) {
        return statement.accept(new CommentSafety(impact));
    }

    @Override
    public @Nullable Void role(RoleStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void privilege(PrivilegeStatement statement) {
        if (impact.isAtLeast(PRIVILEGES_WITH_LOCK)) {
            Tree.all(statement, PrivilegeTarget.Tables.class).stream()
                    .flatMap(tables -> tables.names().stream())
                    .forEach(name -> impact.lock(name, LockMode.ACCESS_SHARE));
        }
        return null;
    }

    @Override
    public @Nullable Void database(DatabaseStatement statement) {
        boolean isAlone = statement instanceof DatabaseStatement.Create
                || statement instanceof DatabaseStatement.Drop
                || statement instanceof DatabaseStatement.SetTablespace;
        return isAlone ? alone() : null;
    }

    @Override
    public @Nullable Void tablespace(TablespaceStatement statement) {
        boolean isAlone =
                statement instanceof TablespaceStatement.Create || statement instanceof TablespaceStatement.Drop;
        return isAlone ? alone() : null;
    }

    @Override
    public @Nullable Void setting(SettingStatement statement) {
        return statement instanceof SettingStatement.AlterSystem ? alone() : null;
    }

    @Override
    public @Nullable Void transaction(TransactionStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void maintenance(MaintenanceStatement statement) {
        return statement.accept(new MaintenanceSafety(impact));
    }

    @Override
    public @Nullable Void cursor(CursorStatement statement) {
        if (statement instanceof CursorStatement.Declare declare) {
            new Reads(impact).plan(declare.query());
        }
        return null;
    }

    @Override
    public @Nullable Void prepare(PrepareStatement statement) {
        if (statement instanceof PrepareStatement.Prepare prepare) {
            new Reads(impact).plan(prepare.statement());
        }
        return null;
    }

    @Override
    public @Nullable Void notify(NotifyStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void lock(LockStatement statement) {
        if (statement instanceof LockStatement.Lock lock) {
            var mode = lock.mode();
            for (var target : lock.targets()) {
                impact.relation(target.table())
                        .ifPresent(table -> (target.isOnly() ? List.of(table) : impact.withDescendants(table))
                                .forEach(part -> impact.lock(part, mode)));
            }
        }
        return null;
    }

    @Override
    public @Nullable Void copy(CopyStatement statement) {
        if (statement instanceof CopyStatement.CopyTable table) {
            new Reads(impact).copy(table);
        } else if (statement instanceof CopyStatement.CopyQuery query) {
            query.statement().accept(new Reads(impact));
        }
        return null;
    }

    @Override
    public @Nullable Void explain(ExplainStatement statement) {
        if (statement instanceof ExplainStatement.Explain explain) {
            boolean isExecuted = explain.options().stream().anyMatch(option -> IndexSafety.isOn(option, "analyze"));
            if (isExecuted) {
                return explain.statement().accept(this);
            }
            new Reads(impact).plan(explain.statement());
        }
        return null;
    }

    @Override
    public @Nullable Void block(BlockStatement statement) {
        if (statement instanceof BlockStatement.Do block) {
            new BodySafety(impact).run(block);
        }
        return null;
    }

    @Override
    public @Nullable Void data(DataStatement statement) {
        return statement.accept(new Reads(impact));
    }
}

package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Composite;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Publication;
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
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.LanguageStatement;
import dev.rung.sql.tree.LockStatement;
import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NotifyStatement;
import dev.rung.sql.tree.ObjectReference;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.PrepareStatement;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.PrivilegeTarget;
import dev.rung.sql.tree.PublicationStatement;
import dev.rung.sql.tree.QualifiedName;
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

    private @Nullable Void exclude(QualifiedName name) {
        impact.lock(name, LockMode.ACCESS_EXCLUSIVE);
        return null;
    }

    private @Nullable Void excludeType(QualifiedName name) {
        impact.names().type(name).ifPresent(type -> impact.lock(type, LockMode.ACCESS_EXCLUSIVE));
        return null;
    }

    /** A composite type is a relation too. */
    private @Nullable Void excludeComposite(QualifiedName name) {
        return impact.names()
                        .type(name)
                        .filter(type -> type.definition() instanceof Composite)
                        .isPresent()
                ? excludeType(name)
                : null;
    }

    private @Nullable Void alone() {
        impact.refuseInTransaction();
        return null;
    }

    private void published(Name publication) {
        impact.names()
                .find(ObjectKind.PUBLICATION, new QualifiedName(List.of(publication), publication.place()))
                .ifPresent(found -> found.definition(Publication.class).entries().stream()
                        .flatMap(entry -> impact.before().find(entry.object()).stream())
                        .filter(table -> table.kind() == ObjectKind.TABLE)
                        .forEach(table -> impact.lockAll(table, LockMode.SHARE_UPDATE_EXCLUSIVE)));
    }

    private void reads(PolicyStatement policy) {
        Tree.all(policy, FromItem.Table.class)
                .forEach(item -> impact.lock(item.relation().name(), LockMode.ACCESS_SHARE));
    }

    private void object(ObjectReference object) {
        if (object instanceof ObjectReference.Named named) {
            relation(named);
        } else if (object instanceof ObjectReference.Column column) {
            impact.lock(column.relation(), LockMode.SHARE_UPDATE_EXCLUSIVE);
        } else if (object instanceof ObjectReference.Constraint constraint) {
            impact.lock(constraint.table(), LockMode.ACCESS_SHARE);
        } else if (object instanceof ObjectReference.OnTable part) {
            impact.lock(part.table(), LockMode.ACCESS_SHARE);
        }
    }

    private void relation(ObjectReference.Named named) {
        switch (named.kind()) {
            case TABLE, FOREIGN_TABLE, INDEX, VIEW, MATERIALIZED_VIEW, SEQUENCE ->
                impact.lock(named.name(), LockMode.SHARE_UPDATE_EXCLUSIVE);
            default -> {}
        }
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
        if (statement instanceof TriggerStatement.Create create) {
            impact.lock(create.table(), LockMode.SHARE_ROW_EXCLUSIVE);
        } else if (statement instanceof TriggerStatement.CreateConstraint create) {
            impact.lock(create.table(), LockMode.SHARE_ROW_EXCLUSIVE);
            create.from().ifPresent(from -> impact.lock(from, LockMode.ACCESS_SHARE));
        } else if (statement instanceof TriggerStatement.Rename rename) {
            impact.relation(rename.table()).ifPresent(table -> impact.lockAll(table, LockMode.ACCESS_EXCLUSIVE));
        } else if (statement instanceof TriggerStatement.DependsOnExtension depends) {
            impact.lock(depends.table(), LockMode.ACCESS_SHARE);
        }
        return null;
    }

    @Override
    public @Nullable Void rule(RuleStatement statement) {
        if (statement instanceof RuleStatement.Create create) {
            create.actions().forEach(new Reads(impact)::plan);
            return exclude(create.table());
        }
        return statement instanceof RuleStatement.Rename rename ? exclude(rename.table()) : null;
    }

    @Override
    public @Nullable Void policy(PolicyStatement statement) {
        if (statement instanceof PolicyStatement.Create create) {
            reads(create);
            return exclude(create.table());
        }
        if (statement instanceof PolicyStatement.Alter alter) {
            reads(alter);
            return exclude(alter.table());
        }
        return statement instanceof PolicyStatement.Rename rename ? exclude(rename.table()) : null;
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
        if (statement instanceof TypeStatement.Rename rename) {
            return excludeComposite(rename.name());
        }
        if (statement instanceof TypeStatement.SetOwner change) {
            return excludeComposite(change.name());
        }
        if (statement instanceof TypeStatement.AlterAttributes alter) {
            return excludeType(alter.name());
        }
        return statement instanceof TypeStatement.RenameAttribute rename ? excludeType(rename.name()) : null;
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
        if (statement instanceof PublicationStatement.SetObjects set) {
            published(set.name());
        }
        for (var entry : Tree.all(statement, PublicationStatement.Table.class)) {
            impact.relation(entry.relation().name())
                    .ifPresent(table -> impact.lockAll(table, LockMode.SHARE_UPDATE_EXCLUSIVE));
        }
        return null;
    }

    @Override
    public @Nullable Void subscription(SubscriptionStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void comment(CommentStatement statement) {
        if (statement instanceof CommentStatement.Comment comment) {
            object(comment.object());
        } else if (statement instanceof CommentStatement.SecurityLabel label) {
            object(label.object());
        }
        return null;
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
        for (var target : ((LockStatement.Lock) statement).targets()) {
            impact.relation(target.table()).ifPresent(table -> {
                var mode =
                        LockMode.valueOf(((LockStatement.Lock) statement).mode().name());
                impact.lock(table, mode);
                if (!target.isOnly()) {
                    impact.lockAll(table, mode);
                }
            });
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

package dev.rung.processor.replay.effect;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.effect.data.CopyEffects;
import dev.rung.processor.replay.effect.data.DataEffects;
import dev.rung.processor.replay.effect.data.DatabaseEffects;
import dev.rung.processor.replay.effect.data.LockEffects;
import dev.rung.processor.replay.effect.data.MaintenanceEffects;
import dev.rung.processor.replay.effect.data.PreparedEffects;
import dev.rung.processor.replay.effect.data.SettingEffects;
import dev.rung.processor.replay.effect.operator.AccessMethodEffects;
import dev.rung.processor.replay.effect.operator.CastEffects;
import dev.rung.processor.replay.effect.operator.OperatorEffects;
import dev.rung.processor.replay.effect.operator.TransformEffects;
import dev.rung.processor.replay.effect.relation.IndexEffects;
import dev.rung.processor.replay.effect.relation.SequenceEffects;
import dev.rung.processor.replay.effect.relation.StatisticsEffects;
import dev.rung.processor.replay.effect.relation.TableEffects;
import dev.rung.processor.replay.effect.relation.ViewEffects;
import dev.rung.processor.replay.effect.routine.AggregateEffects;
import dev.rung.processor.replay.effect.routine.BodyChecks;
import dev.rung.processor.replay.effect.routine.LanguageEffects;
import dev.rung.processor.replay.effect.routine.RoutineEffects;
import dev.rung.processor.replay.effect.security.CommentEffects;
import dev.rung.processor.replay.effect.security.PolicyEffects;
import dev.rung.processor.replay.effect.security.PrivilegeEffects;
import dev.rung.processor.replay.effect.security.RoleEffects;
import dev.rung.processor.replay.effect.security.Roles;
import dev.rung.processor.replay.effect.server.ForeignDataEffects;
import dev.rung.processor.replay.effect.server.PublicationEffects;
import dev.rung.processor.replay.effect.server.SubscriptionEffects;
import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.text.ConversionEffects;
import dev.rung.processor.replay.effect.text.TextSearchEffects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.effect.trigger.EventTriggerEffects;
import dev.rung.processor.replay.effect.trigger.RuleEffects;
import dev.rung.processor.replay.effect.trigger.TriggerEffects;
import dev.rung.processor.replay.effect.type.DomainEffects;
import dev.rung.processor.replay.effect.type.TypeEffects;
import dev.rung.sql.Parsed;
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
import dev.rung.sql.tree.LockStatement;
import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.NotifyStatement;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.PrepareStatement;
import dev.rung.sql.tree.PrivilegeStatement;
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
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.TypeStatement;
import dev.rung.sql.tree.ViewStatement;
import org.jspecify.annotations.Nullable;

/** Does to the schema what a statement does, whatever it is about. */
public final class Effects implements Statement.Visitor<@Nullable Void> {

    private final Transition transition;

    /** Effects on a schema on its way. */
    public Effects(Transition transition) {
        this.transition = transition;
    }

    /** What a statement of a migration does; one that is wrong, or not read, is told to the verdict. */
    public void apply(CompiledStatement statement) {
        transition.verdict().judge(statement, () -> follow(statement.parsed()));
    }

    private void follow(Parsed parsed) {
        if (parsed instanceof Parsed.Read read) {
            apply(read.statement());
        } else if (parsed instanceof Parsed.Wrong wrong) {
            transition.verdict().malformed(wrong.error());
        } else if (parsed instanceof Parsed.NotRead notRead) {
            transition.verdict().doubtStatement(notRead.place(), "no statement that is known begins so");
        }
    }

    /** What a statement does that stands in another one, or in the body of a routine. */
    void apply(Statement statement) {
        new Roles(transition).see(statement);
        statement.accept(this);
    }

    @Override
    public @Nullable Void table(TableStatement statement) {
        new TableEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void index(IndexStatement statement) {
        new IndexEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void sequence(SequenceStatement statement) {
        new SequenceEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void view(ViewStatement statement) {
        new ViewEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void trigger(TriggerStatement statement) {
        new TriggerEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void rule(RuleStatement statement) {
        new RuleEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void policy(PolicyStatement statement) {
        new PolicyEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void statistics(StatisticsStatement statement) {
        new StatisticsEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void schema(SchemaStatement statement) {
        new SchemaEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void type(TypeStatement statement) {
        new TypeEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void domain(DomainStatement statement) {
        new DomainEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void routine(RoutineStatement statement) {
        new RoutineEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void aggregate(AggregateStatement statement) {
        new AggregateEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void operator(OperatorStatement statement) {
        new OperatorEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void cast(CastStatement statement) {
        new CastEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void collation(CollationStatement statement) {
        new CollationEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void conversion(ConversionStatement statement) {
        new ConversionEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void textSearch(TextSearchStatement statement) {
        new TextSearchEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void foreignData(ForeignDataStatement statement) {
        new ForeignDataEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void extension(ExtensionStatement statement) {
        new ExtensionEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void language(LanguageStatement statement) {
        new LanguageEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void transform(TransformStatement statement) {
        new TransformEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void accessMethod(AccessMethodStatement statement) {
        new AccessMethodEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void eventTrigger(EventTriggerStatement statement) {
        new EventTriggerEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void publication(PublicationStatement statement) {
        new PublicationEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void subscription(SubscriptionStatement statement) {
        new SubscriptionEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void comment(CommentStatement statement) {
        new CommentEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void role(RoleStatement statement) {
        new RoleEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void privilege(PrivilegeStatement statement) {
        new PrivilegeEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void database(DatabaseStatement statement) {
        new DatabaseEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void tablespace(TablespaceStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void setting(SettingStatement statement) {
        BodyChecks.follow(statement, transition);
        new SettingEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void transaction(TransactionStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void maintenance(MaintenanceStatement statement) {
        new MaintenanceEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void cursor(CursorStatement statement) {
        return statement.accept(new PreparedEffects(transition, this::apply));
    }

    @Override
    public @Nullable Void prepare(PrepareStatement statement) {
        return statement.accept(new PreparedEffects(transition, this::apply));
    }

    @Override
    public @Nullable Void notify(NotifyStatement statement) {
        return null;
    }

    @Override
    public @Nullable Void lock(LockStatement statement) {
        new LockEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void copy(CopyStatement statement) {
        new CopyEffects(transition).apply(statement);
        new RoutineRun(transition).calledBy(statement);
        return null;
    }

    @Override
    public @Nullable Void explain(ExplainStatement statement) {
        return statement.accept(new PreparedEffects(transition, this::apply));
    }

    @Override
    public @Nullable Void block(BlockStatement statement) {
        new BlockEffects(transition).apply(statement);
        return null;
    }

    @Override
    public @Nullable Void data(DataStatement statement) {
        new DataEffects(transition).apply(statement);
        new RoutineRun(transition).calledBy(statement);
        new SettingEffects(transition).configure(statement);
        return null;
    }
}

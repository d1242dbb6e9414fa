package dev.rung.cli.dsl;

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

/**
 * Chooses the words for each kind of statement.
 *
 * @param source the statement
 */
record Writer(Source source) implements Statement.Visitor<Code> {

    /** The statement as an execution of what the DSL makes; throws what it has no words for. */
    static Code write(Statement statement, String sql) {
        return statement.accept(new Writer(new Source(sql)));
    }

    @Override
    public Code table(TableStatement statement) {
        return statement.accept(new Tables(source));
    }

    @Override
    public Code index(IndexStatement statement) {
        return statement.accept(new Indexes(source));
    }

    @Override
    public Code sequence(SequenceStatement statement) {
        return statement.accept(new Sequences());
    }

    @Override
    public Code view(ViewStatement statement) {
        return statement.accept(new Views(source));
    }

    @Override
    public Code trigger(TriggerStatement statement) {
        return statement.accept(new Triggers(source));
    }

    @Override
    public Code rule(RuleStatement statement) {
        return statement.accept(new Rules());
    }

    @Override
    public Code policy(PolicyStatement statement) {
        return statement.accept(new Policies(source));
    }

    @Override
    public Code statistics(StatisticsStatement statement) {
        return statement.accept(new Statistics());
    }

    @Override
    public Code schema(SchemaStatement statement) {
        return statement.accept(new Schemas());
    }

    @Override
    public Code type(TypeStatement statement) {
        return statement.accept(new Types());
    }

    @Override
    public Code domain(DomainStatement statement) {
        return statement.accept(new Domains(source));
    }

    @Override
    public Code routine(RoutineStatement statement) {
        return statement.accept(new Routines(source));
    }

    @Override
    public Code aggregate(AggregateStatement statement) {
        return NotInDsl.because("an aggregate");
    }

    @Override
    public Code operator(OperatorStatement statement) {
        return NotInDsl.because("an operator");
    }

    @Override
    public Code cast(CastStatement statement) {
        return NotInDsl.because("a cast");
    }

    @Override
    public Code collation(CollationStatement statement) {
        return statement.accept(new Collations());
    }

    @Override
    public Code conversion(ConversionStatement statement) {
        return NotInDsl.because("a conversion");
    }

    @Override
    public Code textSearch(TextSearchStatement statement) {
        return NotInDsl.because("text search");
    }

    @Override
    public Code foreignData(ForeignDataStatement statement) {
        return NotInDsl.because("foreign data");
    }

    @Override
    public Code extension(ExtensionStatement statement) {
        return statement.accept(new Extensions());
    }

    @Override
    public Code language(LanguageStatement statement) {
        return NotInDsl.because("a language");
    }

    @Override
    public Code transform(TransformStatement statement) {
        return NotInDsl.because("a transform");
    }

    @Override
    public Code accessMethod(AccessMethodStatement statement) {
        return NotInDsl.because("an access method");
    }

    @Override
    public Code eventTrigger(EventTriggerStatement statement) {
        return NotInDsl.because("an event trigger");
    }

    @Override
    public Code publication(PublicationStatement statement) {
        return NotInDsl.because("a publication");
    }

    @Override
    public Code subscription(SubscriptionStatement statement) {
        return NotInDsl.because("a subscription");
    }

    @Override
    public Code comment(CommentStatement statement) {
        return statement.accept(new Comments());
    }

    @Override
    public Code role(RoleStatement statement) {
        return NotInDsl.because("a role");
    }

    @Override
    public Code privilege(PrivilegeStatement statement) {
        return statement.accept(new Grants());
    }

    @Override
    public Code database(DatabaseStatement statement) {
        return NotInDsl.because("a database");
    }

    @Override
    public Code tablespace(TablespaceStatement statement) {
        return NotInDsl.because("a tablespace");
    }

    @Override
    public Code setting(SettingStatement statement) {
        return NotInDsl.because("a setting");
    }

    @Override
    public Code transaction(TransactionStatement statement) {
        return NotInDsl.because("a transaction");
    }

    @Override
    public Code maintenance(MaintenanceStatement statement) {
        return NotInDsl.because("maintenance");
    }

    @Override
    public Code cursor(CursorStatement statement) {
        return NotInDsl.because("a cursor");
    }

    @Override
    public Code prepare(PrepareStatement statement) {
        return NotInDsl.because("a prepared statement");
    }

    @Override
    public Code notify(NotifyStatement statement) {
        return NotInDsl.because("a notification");
    }

    @Override
    public Code lock(LockStatement statement) {
        return NotInDsl.because("a lock");
    }

    @Override
    public Code copy(CopyStatement statement) {
        return NotInDsl.because("copy");
    }

    @Override
    public Code explain(ExplainStatement statement) {
        return NotInDsl.because("explain");
    }

    @Override
    public Code block(BlockStatement statement) {
        return NotInDsl.because("a block of code");
    }

    @Override
    public Code data(DataStatement statement) {
        return NotInDsl.because("rows");
    }
}

package dev.rung.sql.printer;

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
import dev.rung.sql.tree.DeepTrees;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.EventTriggerStatement;
import dev.rung.sql.tree.ExplainStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.LanguageStatement;
import dev.rung.sql.tree.LockStatement;
import dev.rung.sql.tree.MaintenanceStatement;
import dev.rung.sql.tree.NotifyStatement;
import dev.rung.sql.tree.ObjectReference;
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
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.TypeStatement;
import dev.rung.sql.tree.ViewStatement;

/** Writes a tree back as SQL: keywords in small letters, names in quotes where they need them, on one line. */
public final class SqlPrinter implements Statement.Visitor<Void> {

    private final Output out;

    private SqlPrinter(Output out) {
        this.out = out;
    }

    /**
     * A statement as SQL. Reading it again gives an equal tree.
     *
     * @param statement any statement
     * @return its text, without a semicolon
     */
    public static String print(Statement statement) {
        return DeepTrees.walk(() -> {
            var out = new Output();
            print(statement, out);
            return out.toString();
        });
    }

    /**
     * The name of a type as SQL.
     *
     * @param type any type
     * @return its text
     */
    public static String print(TypeName type) {
        var out = new Output();
        TypePrinter.print(type, out);
        return out.toString();
    }

    /**
     * An expression as SQL.
     *
     * @param expression any expression
     * @return its text
     */
    public static String print(Expression expression) {
        var out = new Output();
        ExpressionPrinter.print(expression, out);
        return out.toString();
    }

    /**
     * The kind and the name of an object as SQL.
     *
     * @param reference any reference to an object
     * @return its text, such as {@code column t.a}
     */
    public static String print(ObjectReference reference) {
        var out = new Output();
        ObjectReferencePrinter.print(reference, out);
        return out.toString();
    }

    static void print(Statement statement, Output out) {
        statement.accept(new SqlPrinter(out));
    }

    @Override
    public Void table(TableStatement statement) {
        TablePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void index(IndexStatement statement) {
        IndexPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void sequence(SequenceStatement statement) {
        SequencePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void view(ViewStatement statement) {
        ViewPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void trigger(TriggerStatement statement) {
        TriggerPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void rule(RuleStatement statement) {
        RulePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void policy(PolicyStatement statement) {
        PolicyPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void statistics(StatisticsStatement statement) {
        StatisticsPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void schema(SchemaStatement statement) {
        SchemaPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void type(TypeStatement statement) {
        TypeStatementPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void domain(DomainStatement statement) {
        DomainPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void routine(RoutineStatement statement) {
        RoutinePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void aggregate(AggregateStatement statement) {
        AggregatePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void operator(OperatorStatement statement) {
        OperatorPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void cast(CastStatement statement) {
        CastPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void collation(CollationStatement statement) {
        CollationPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void conversion(ConversionStatement statement) {
        ConversionPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void textSearch(TextSearchStatement statement) {
        TextSearchPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void foreignData(ForeignDataStatement statement) {
        ForeignDataPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void extension(ExtensionStatement statement) {
        ExtensionPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void language(LanguageStatement statement) {
        LanguagePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void transform(TransformStatement statement) {
        TransformPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void accessMethod(AccessMethodStatement statement) {
        AccessMethodPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void eventTrigger(EventTriggerStatement statement) {
        EventTriggerPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void publication(PublicationStatement statement) {
        PublicationPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void subscription(SubscriptionStatement statement) {
        SubscriptionPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void comment(CommentStatement statement) {
        CommentPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void role(RoleStatement statement) {
        RolePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void privilege(PrivilegeStatement statement) {
        PrivilegePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void database(DatabaseStatement statement) {
        DatabasePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void tablespace(TablespaceStatement statement) {
        TablespacePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void setting(SettingStatement statement) {
        SettingPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void transaction(TransactionStatement statement) {
        TransactionPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void maintenance(MaintenanceStatement statement) {
        MaintenancePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void cursor(CursorStatement statement) {
        CursorPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void prepare(PrepareStatement statement) {
        PreparePrinter.print(statement, out);
        return null;
    }

    @Override
    public Void notify(NotifyStatement statement) {
        NotifyPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void lock(LockStatement statement) {
        LockPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void copy(CopyStatement statement) {
        CopyPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void explain(ExplainStatement statement) {
        ExplainPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void block(BlockStatement statement) {
        BlockPrinter.print(statement, out);
        return null;
    }

    @Override
    public Void data(DataStatement statement) {
        DataPrinter.print(statement, out);
        return null;
    }
}

package dev.rung.cli.dsl;

import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ChangeColumnForeignOptions;
import dev.rung.sql.tree.ChangeIdentity;
import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropColumnDefault;
import dev.rung.sql.tree.DropGenerationExpression;
import dev.rung.sql.tree.DropIdentity;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.IdentityChange;
import dev.rung.sql.tree.IdentityKind;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.ResetColumnOptions;
import dev.rung.sql.tree.SetColumnCompression;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnOptions;
import dev.rung.sql.tree.SetColumnStatistics;
import dev.rung.sql.tree.SetColumnStorage;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetGenerationExpression;
import dev.rung.sql.tree.SetNotNull;
import dev.rung.sql.tree.SetNumberedStatistics;

/**
 * What {@code alter table} does to a column.
 *
 * @param table the table
 */
record ColumnActions(AlteredTable table) implements ColumnAction.Cases<Code> {

    private Source source() {
        return table.source();
    }

    private Code altered(Name column) {
        return table.begun().then("alterColumn", column.text());
    }

    private Code alteredByPostgres(Name column) {
        return table.on(Code.call("alterColumn", column.text()));
    }

    @Override
    public Code addColumn(AddColumn action) {
        var column = action.column();
        var traits = ColumnTraits.of(column);
        NotInDsl.unless(traits.constraints().isEmpty(), "a column with a constraint");
        if (traits.generated().isPresent()) {
            return addGenerated(action, traits);
        }
        return table.begun()
                .then(
                        "addColumn" + (action.ifNotExists() ? "IfNotExists" : ""),
                        column.name().text(),
                        new Columns(source()).type(column))
                .execute();
    }

    private Code addGenerated(AddColumn action, ColumnTraits traits) {
        var column = action.column();
        Columns.requirePlain(column);
        NotInDsl.unless(
                column.constraints().size() == 1 && column.collation().isEmpty() && !action.ifNotExists(),
                "what is said of a generated column");
        var generated = traits.generated().orElseThrow();
        NotInDsl.unless(generated.name().isEmpty(), "the name of an expression");
        return table.on(Code.call("addColumn", column.name().text(), DataTypes.of(column.type())))
                .then("generatedAlwaysAs", source().of(generated.value()))
                .then(generated.storage() == ColumnConstraint.Storage.STORED ? "stored" : "virtual")
                .executed();
    }

    @Override
    public Code dropColumn(DropColumn action) {
        var code = table.begun()
                .then(
                        "dropColumn" + (action.ifExists() ? "IfExists" : ""),
                        action.column().text());
        return behaving(code, action.behavior()).execute();
    }

    /** What becomes of what depends on something that goes, where jOOQ has words for both. */
    static Code behaving(Code code, Behavior behavior) {
        return code.thenIf(behavior == Behavior.CASCADE, "cascade").thenIf(behavior == Behavior.RESTRICT, "restrict");
    }

    @Override
    public Code setColumnType(SetColumnType action) {
        NotInDsl.unless(action.collation().isEmpty(), "a collation");
        var type = DataTypes.of(action.type());
        return action.using()
                .map(using -> alteredByPostgres(action.column())
                        .then("set", type)
                        .then("using", source().of(using))
                        .executed())
                .orElseGet(() -> altered(action.column()).then("set", type).execute());
    }

    @Override
    public Code setColumnDefault(SetColumnDefault action) {
        return altered(action.column())
                .then("setDefault", new Columns(source()).value(action.value()))
                .execute();
    }

    @Override
    public Code dropColumnDefault(DropColumnDefault action) {
        return altered(action.column()).then("dropDefault").execute();
    }

    @Override
    public Code setNotNull(SetNotNull action) {
        return altered(action.column()).then("setNotNull").execute();
    }

    @Override
    public Code dropNotNull(DropNotNull action) {
        return altered(action.column()).then("dropNotNull").execute();
    }

    @Override
    public Code setGenerationExpression(SetGenerationExpression action) {
        return alteredByPostgres(action.column())
                .then("setExpression", source().of(action.value()))
                .executed();
    }

    @Override
    public Code dropGenerationExpression(DropGenerationExpression action) {
        NotInDsl.unless(!action.ifExists(), "if exists");
        return alteredByPostgres(action.column()).then("dropExpression").executed();
    }

    @Override
    public Code addIdentity(AddIdentity action) {
        var code = alteredByPostgres(action.column()).then("addGenerated" + kind(action.kind()) + "AsIdentity");
        return Sequences.options(code, Sequences.said(action, table.name())).executed();
    }

    @Override
    public Code changeIdentity(ChangeIdentity action) {
        NotInDsl.unless(action.changes().size() == 1, "several changes of an identity");
        return action.changes().get(0) instanceof IdentityChange.SetKind set
                ? alteredByPostgres(action.column())
                        .then("setGenerated" + kind(set.kind()))
                        .executed()
                : NotInDsl.because("a change of an identity");
    }

    private static String kind(IdentityKind kind) {
        return kind == IdentityKind.ALWAYS ? "Always" : "ByDefault";
    }

    @Override
    public Code dropIdentity(DropIdentity action) {
        return alteredByPostgres(action.column())
                .then("dropIdentity" + (action.ifExists() ? "IfExists" : ""))
                .executed();
    }

    @Override
    public Code setColumnStatistics(SetColumnStatistics action) {
        var target = action.target().orElseGet(() -> NotInDsl.because("the standard"));
        return alteredByPostgres(action.column())
                .then("setStatistics", Literals.whole(target))
                .executed();
    }

    @Override
    public Code setNumberedStatistics(SetNumberedStatistics action) {
        return NotInDsl.because("the statistics of an expression");
    }

    @Override
    public Code setColumnStorage(SetColumnStorage action) {
        return alteredByPostgres(action.column())
                .then("setStorage", action.storage().text())
                .executed();
    }

    @Override
    public Code setColumnCompression(SetColumnCompression action) {
        return alteredByPostgres(action.column())
                .then("setCompression", action.compression().text())
                .executed();
    }

    @Override
    public Code setColumnOptions(SetColumnOptions action) {
        return NotInDsl.because("the options of a column");
    }

    @Override
    public Code resetColumnOptions(ResetColumnOptions action) {
        return NotInDsl.because("the options of a column");
    }

    @Override
    public Code changeColumnForeignOptions(ChangeColumnForeignOptions action) {
        return NotInDsl.because("the options of a foreign column");
    }
}

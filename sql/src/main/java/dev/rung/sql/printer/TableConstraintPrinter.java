package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TableConstraint;
import java.util.List;

/** The constraints beside the columns of tables. */
final class TableConstraintPrinter implements TableConstraint.Cases<Output> {

    private final Output out;

    private TableConstraintPrinter(Output out) {
        this.out = out;
    }

    static Output print(TableConstraint constraint, Output out) {
        out.optional(constraint.name(), out::name, "constraint");
        return constraint.accept(new TableConstraintPrinter(out));
    }

    @Override
    public Output check(TableConstraint.Check constraint) {
        out.words("check").parenthesized(() -> ExpressionPrinter.print(constraint.condition(), out));
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output notNull(TableConstraint.NotNull constraint) {
        out.words("not", "null").name(constraint.column());
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output unique(TableConstraint.Unique constraint) {
        out.words("unique");
        KeyPrinter.nulls(constraint.nulls(), out);
        columns(constraint.columns(), constraint.isWithoutOverlaps());
        KeyPrinter.parameters(constraint.index(), out);
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output primaryKey(TableConstraint.PrimaryKey constraint) {
        out.words("primary", "key");
        columns(constraint.columns(), constraint.isWithoutOverlaps());
        KeyPrinter.parameters(constraint.index(), out);
        return AttributePrinter.print(constraint.attributes(), out);
    }

    private void columns(List<Name> columns, boolean isWithoutOverlaps) {
        out.parenthesized(() -> out.separated(columns, out::name).wordsIf(isWithoutOverlaps, "without", "overlaps"));
    }

    @Override
    public Output uniqueIndex(TableConstraint.UniqueIndex constraint) {
        out.words("unique", "using", "index").name(constraint.index());
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
        out.words("primary", "key", "using", "index").name(constraint.index());
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output exclude(TableConstraint.Exclude constraint) {
        out.words("exclude").optional(constraint.method(), out::name, "using");
        out.list(constraint.exclusions(), this::exclusion);
        KeyPrinter.parameters(constraint.index(), out);
        constraint
                .where()
                .ifPresent(where -> out.words("where").parenthesized(() -> ExpressionPrinter.print(where, out)));
        return AttributePrinter.print(constraint.attributes(), out);
    }

    private void exclusion(TableConstraint.Exclusion exclusion) {
        KeyPrinter.element(exclusion.element(), out);
        out.words("with");
        if (exclusion.operator().schemas().isEmpty()) {
            out.operator(exclusion.operator());
        } else {
            out.words("operator").openCall().operator(exclusion.operator()).behind(")");
        }
    }

    @Override
    public Output foreignKey(TableConstraint.ForeignKey constraint) {
        out.words("foreign", "key");
        ForeignKeyPrinter.columns(constraint.columns(), constraint.period(), out);
        out.words("references");
        ForeignKeyPrinter.reference(constraint.reference(), out);
        return AttributePrinter.print(constraint.attributes(), out);
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.ColumnConstraint;

/** The constraints of columns. */
final class ColumnConstraintPrinter implements ColumnConstraint.Cases<Output> {

    private final Output out;

    private ColumnConstraintPrinter(Output out) {
        this.out = out;
    }

    static Output print(ColumnConstraint constraint, Output out) {
        out.optional(constraint.name(), out::name, "constraint");
        return constraint.accept(new ColumnConstraintPrinter(out));
    }

    @Override
    public Output notNull(ColumnConstraint.NotNull constraint) {
        return out.words("not", "null").wordsIf(constraint.isNoInherit(), "no", "inherit");
    }

    @Override
    public Output nullable(ColumnConstraint.NullAllowed constraint) {
        return out.words("null");
    }

    @Override
    public Output check(ColumnConstraint.Check constraint) {
        out.words("check").parenthesized(() -> ExpressionPrinter.print(constraint.condition(), out));
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output defaultValue(ColumnConstraint.DefaultValue constraint) {
        out.words("default");
        ExpressionPrinter.restricted(constraint.value(), out);
        return out;
    }

    @Override
    public Output generated(ColumnConstraint.Generated constraint) {
        return out.words("generated", "always", "as")
                .parenthesized(() -> ExpressionPrinter.print(constraint.value(), out))
                .choice(constraint.storage());
    }

    @Override
    public Output identity(ColumnConstraint.Identity constraint) {
        out.words("generated").words(constraint.kind()).words("as", "identity");
        return SequenceOptionPrinter.inParentheses(constraint.options(), out);
    }

    @Override
    public Output unique(ColumnConstraint.Unique constraint) {
        out.words("unique");
        KeyPrinter.nulls(constraint.nulls(), out);
        KeyPrinter.parameters(constraint.index(), out);
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output primaryKey(ColumnConstraint.PrimaryKey constraint) {
        out.words("primary", "key");
        KeyPrinter.parameters(constraint.index(), out);
        return AttributePrinter.print(constraint.attributes(), out);
    }

    @Override
    public Output references(ColumnConstraint.References constraint) {
        out.words("references");
        ForeignKeyPrinter.reference(constraint.reference(), out);
        return AttributePrinter.print(constraint.attributes(), out);
    }
}

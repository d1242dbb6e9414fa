package dev.rung.sql.printer;

import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.FunctionItem;
import dev.rung.sql.tree.Join;
import dev.rung.sql.tree.JsonTable;
import dev.rung.sql.tree.XmlTable;
import java.util.List;
import java.util.Optional;

/** What queries read. */
final class FromPrinter implements FromItem.Cases<Output> {

    private final Output out;

    private FromPrinter(Output out) {
        this.out = out;
    }

    /** Items behind the word that announces them, or nothing where there are none. */
    static void items(String word, List<FromItem> items, Output out) {
        if (!items.isEmpty()) {
            out.words(word).separated(items, item -> print(item, out));
        }
    }

    static void print(FromItem item, Output out) {
        item.accept(new FromPrinter(out));
    }

    static Output alias(Optional<Alias> alias, Output out) {
        return out.optional(
                alias, present -> out.name(present.name()).listIfAny(present.columns(), out::name), "as");
    }

    @Override
    public Output table(FromItem.Table item) {
        alias(item.alias(), RelationPrinter.print(item.relation(), out));
        item.sample().ifPresent(sample -> {
            out.words("tablesample").name(sample.method()).openCall();
            ExpressionPrinter.separated(sample.arguments(), out).behind(")");
            sample.seed()
                    .ifPresent(seed -> out.words("repeatable")
                            .parenthesized(() -> ExpressionPrinter.print(seed, out)));
        });
        return out;
    }

    @Override
    public Output subquery(FromItem.Subquery item) {
        QueryPrinter.parenthesized(item.query(), out.wordsIf(item.isLateral(), "lateral"));
        return alias(item.alias(), out);
    }

    @Override
    public Output function(FunctionItem item) {
        FunctionItemPrinter.print(item, out);
        return out;
    }

    /** Joins are read from the left; one on the right, or one with an alias, needs parentheses. */
    @Override
    public Output join(Join item) {
        if (item.alias().isPresent()) {
            return alias(item.alias(), out.parenthesized(() -> joined(item)));
        }
        joined(item);
        return out;
    }

    private void joined(Join join) {
        print(join.left(), out);
        out.wordsIf(join.isNatural(), "natural");
        if (join.kind() != Join.Kind.INNER) {
            out.words(join.kind());
        }
        out.words("join");
        if (join.right() instanceof Join right && right.alias().isEmpty()) {
            out.parenthesized(() -> joined(right));
        } else {
            print(join.right(), out);
        }
        join.condition().ifPresent(this::condition);
    }

    private void condition(Join.Condition condition) {
        if (condition instanceof Join.On on) {
            ExpressionPrinter.print(on.condition(), out.words("on"));
        } else if (condition instanceof Join.Using using) {
            out.words("using").list(using.columns(), out::name).optional(using.alias(), out::name, "as");
        }
    }

    @Override
    public Output xmlTable(XmlTable item) {
        XmlTablePrinter.print(item, out);
        return out;
    }

    @Override
    public Output jsonTable(JsonTable item) {
        JsonTablePrinter.print(item, out);
        return out;
    }
}

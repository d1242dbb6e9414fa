package dev.rung.sql.printer;

import dev.rung.sql.tree.CopyFile;
import dev.rung.sql.tree.CopyOption;
import dev.rung.sql.tree.CopyStatement;
import dev.rung.sql.tree.CopyStatement.CopyQuery;
import dev.rung.sql.tree.CopyStatement.CopyTable;
import java.util.List;

/** Copies rows between a table and a file. */
final class CopyPrinter implements CopyStatement.Cases<Output> {

    private final Output out;

    private CopyPrinter(Output out) {
        this.out = out;
    }

    static void print(CopyStatement statement, Output out) {
        statement.accept(new CopyPrinter(out));
    }

    @Override
    public Output copyTable(CopyTable copy) {
        out.words("copy").name(copy.table()).listIfAny(copy.columns(), out::name);
        file(copy.file(), copy.isFrom());
        options(copy.options());
        return out.optional(copy.where(), condition -> ExpressionPrinter.print(condition, out), "where");
    }

    @Override
    public Output copyQuery(CopyQuery copy) {
        out.words("copy").parenthesized(() -> DataPrinter.print(copy.statement(), out));
        file(copy.file(), false);
        return options(copy.options());
    }

    private void file(CopyFile file, boolean isFrom) {
        out.words(isFrom ? "from" : "to").wordsIf(file.kind() == CopyFile.Kind.PROGRAM, "program");
        file.name().map(out::text).orElseGet(() -> out.words(isFrom ? "stdin" : "stdout"));
    }

    private Output options(List<CopyOption> options) {
        return options.isEmpty() ? out : out.words("with").list(options, this::option);
    }

    private void option(CopyOption option) {
        SettingPrinter.word(option.name(), out);
        option.value().ifPresent(this::value);
    }

    private void value(CopyOption.Value value) {
        if (value instanceof CopyOption.Single single) {
            SettingPrinter.value(single.value(), out);
        } else if (value instanceof CopyOption.Several several) {
            out.list(several.values(), one -> SettingPrinter.value(one, out));
        } else {
            out.words(value instanceof CopyOption.Everything ? "*" : "default");
        }
    }
}

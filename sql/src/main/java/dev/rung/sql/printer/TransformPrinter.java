package dev.rung.sql.printer;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.TransformStatement;
import dev.rung.sql.tree.TransformStatement.Create;
import dev.rung.sql.tree.TransformStatement.Drop;
import dev.rung.sql.tree.TypeName;

/** Creates and drops transforms. */
final class TransformPrinter implements TransformStatement.Cases<Output> {

    private final Output out;

    private TransformPrinter(Output out) {
        this.out = out;
    }

    static void print(TransformStatement statement, Output out) {
        statement.accept(new TransformPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create").wordsIf(statement.orReplace(), "or", "replace");
        transform(statement.type(), statement.language());
        return out.parenthesized(() -> functions(statement));
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "transform").ifExists(statement.ifExists());
        forType(statement.type(), statement.language());
        return out.behavior(statement.behavior());
    }

    private void transform(TypeName type, Name language) {
        out.words("transform");
        forType(type, language);
    }

    private void forType(TypeName type, Name language) {
        out.words("for");
        TypePrinter.print(type, out);
        out.words("language").name(language);
    }

    private void functions(Create statement) {
        statement.fromSql().ifPresent(function -> function("from", function));
        if (statement.fromSql().isPresent() && statement.toSql().isPresent()) {
            out.behind(",");
        }
        statement.toSql().ifPresent(function -> function("to", function));
    }

    private void function(String direction, RoutineReference function) {
        out.words(direction, "sql", "with", "function");
        ReferencePrinter.print(function, out);
    }
}

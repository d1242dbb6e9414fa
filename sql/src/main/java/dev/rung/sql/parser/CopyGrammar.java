package dev.rung.sql.parser;

import dev.rung.sql.tree.CopyFile;
import dev.rung.sql.tree.CopyOption;
import dev.rung.sql.tree.CopyStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies rows between a table and a file. */
final class CopyGrammar {

    private CopyGrammar() {}

    static CopyStatement statement(Cursor at) {
        int start = at.mark();
        at.expect("copy");
        return at.is("(") ? query(at, start) : table(at, start);
    }

    private static CopyStatement query(Cursor at, int start) {
        at.expect("(");
        var statement = PrepareGrammar.preparable(at);
        at.expect(")");
        at.expect("to");
        var file = file(at);
        at.accept("with");
        return new CopyStatement.CopyQuery(statement, file, CopyOptionGrammar.options(at), at.since(start));
    }

    private static CopyStatement table(Cursor at, int start) {
        var options = new ArrayList<CopyOption>();
        if (at.is("binary")) {
            options.add(CopyOptionGrammar.format(at));
        }
        var table = at.qualifiedName();
        List<Name> columns = at.is("(") ? at.list(Cursor::name) : List.of();
        boolean isFrom = at.expectAny("from", "to").equals("from");
        var file = file(at);
        CopyOptionGrammar.delimiters(at).ifPresent(options::add);
        at.accept("with");
        options.addAll(CopyOptionGrammar.options(at));
        int condition = at.mark();
        Optional<Expression> where = at.after("where", ExpressionGrammar::expression);
        if (where.isPresent() && !isFrom) {
            throw at.wrong(
                    at.since(condition),
                    "`where` chooses the rows that are put in, and this copies out",
                    "copy (select … where …) to …");
        }
        return new CopyStatement.CopyTable(table, columns, isFrom, file, options, where, at.since(start));
    }

    private static CopyFile file(Cursor at) {
        int start = at.mark();
        boolean isProgram = at.accept("program");
        if (at.isText()) {
            var kind = isProgram ? CopyFile.Kind.PROGRAM : CopyFile.Kind.FILE;
            return new CopyFile(kind, Optional.of(at.text()), at.since(start));
        }
        at.expectAny("stdin", "stdout");
        if (isProgram) {
            throw at.wrong(at.peek(-1).place(), "a program has a command", "write the command in quotes");
        }
        return new CopyFile(CopyFile.Kind.CLIENT, Optional.empty(), at.since(start));
    }
}

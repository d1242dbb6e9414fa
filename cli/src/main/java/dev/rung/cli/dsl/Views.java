package dev.rung.cli.dsl;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.Set;

/** Views: their query is text. */
final class Views {

    private Views() {}

    static Code create(SqlStatement.CreateView view) {
        if (!Set.of("column names", "query").containsAll(view.properties().keySet())) {
            throw new NotInDsl("what is said of a view");
        }
        var arguments = new ArrayList<Object>();
        arguments.add(Names.of(view.name()));
        var names = view.properties().get("column names");
        if (names != null) {
            Expressions.names(names.text())
                    .forEach(column -> arguments.add(Names.isSimple(view.name()) ? column : Code.call("name", column)));
        }
        var verb = view.orReplace() ? "createOrReplace" : "create";
        var noun = view.kind() == ObjectKind.VIEW ? "View" : "MaterializedView";
        return Code.db(verb + noun + (view.ifNotExists() ? "IfNotExists" : ""), arguments)
                .then("as", Code.sql(String.valueOf(view.properties().get("query"))))
                .execute();
    }
}

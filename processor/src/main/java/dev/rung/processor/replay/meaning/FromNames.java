package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.binding.OutputName;
import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.FunctionItem;
import dev.rung.sql.tree.Join;
import dev.rung.sql.tree.JsonTable;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.XmlTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of what a query reads, in the order in which it stands there. */
final class FromNames implements FromItem.Cases<Stream<String>> {

    /** What a query without a name is called (PostgreSQL 16). */
    static final String UNNAMED = "unnamed_subquery";

    private FromNames() {}

    static List<String> of(QueryBody body) {
        if (body instanceof Select select) {
            return select.from().stream()
                    .flatMap(item -> item.accept(new FromNames()))
                    .toList();
        }
        return body instanceof QueryBody.Table table
                ? List.of(table.relation().name().name().text())
                : List.of();
    }

    private static Stream<String> name(Optional<Alias> alias, String otherwise) {
        return Stream.of(alias.map(Alias::name).map(Name::text).orElse(otherwise))
                .filter(name -> !name.isEmpty());
    }

    @Override
    public Stream<String> table(FromItem.Table item) {
        return name(item.alias(), item.relation().name().name().text());
    }

    @Override
    public Stream<String> subquery(FromItem.Subquery item) {
        return name(item.alias(), UNNAMED);
    }

    @Override
    public Stream<String> function(FunctionItem item) {
        return name(item.alias(), OutputName.of(item.functions().get(0).call()).orElse(""));
    }

    @Override
    public Stream<String> join(Join item) {
        return Stream.of(item.left().accept(this), item.right().accept(this), name(item.alias(), ""))
                .flatMap(names -> names);
    }

    @Override
    public Stream<String> xmlTable(XmlTable item) {
        return name(item.alias(), "xmltable");
    }

    @Override
    public Stream<String> jsonTable(JsonTable item) {
        return name(item.alias(), "json_table");
    }
}

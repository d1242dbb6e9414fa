package dev.rung.cli.dsl;

import dev.rung.processor.parse.IndexDefinition;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code create index}: as jOOQ says it, and as {@code PostgresDSL} does where jOOQ has no words. */
final class Indexes {

    private static final Pattern ORDER =
            Pattern.compile("( collate \\S+)?(?: (?!desc|nulls)([\\w.]+))?( desc)?(?: nulls (first|last))?");
    private static final String OPTION = "option ";

    private Indexes() {}

    static Code create(SqlStatement.CreateIndex index, boolean concurrently, boolean only) {
        var traits = index.definition().traits();
        var beyond = traits.keySet().stream().anyMatch(trait -> !trait.equals("unique"));
        return concurrently || only || beyond
                ? ofPostgres(index, named(index), concurrently, only ? "onOnly" : "on")
                : ofJooq(index);
    }

    private static String named(SqlStatement.CreateIndex index) {
        var name = index.name();
        if (name == null) {
            throw new NotInDsl("an index without a name");
        }
        return name;
    }

    private static Code ofJooq(SqlStatement.CreateIndex index) {
        var definition = index.definition();
        var method = "create" + unique(definition) + "Index" + ifNotExists(index);
        var code = (index.name() == null ? Code.db(method) : Code.db(method, index.name()))
                .then("on", elements(index.table(), definition.elements()));
        code = include(code, definition);
        return where(code, definition).execute();
    }

    private static Code ofPostgres(SqlStatement.CreateIndex index, String name, boolean concurrently, String on) {
        var definition = index.definition();
        var traits = definition.traits();
        var method = traits.getOrDefault("method", "btree");
        var start = "create" + unique(definition) + "Index";
        var code = concurrently
                ? Code.call(start + "Concurrently" + ifNotExists(index), name)
                        .thenIf(traits.containsKey("method"), "using", method)
                : Code.call(start + "Using" + ifNotExists(index), method, name);
        code = include(code.then(on, elements(index.table(), definition.elements())), definition)
                .thenIf(traits.containsKey("nulls"), "nullsNotDistinct");
        for (var trait : traits.entrySet()) {
            if (trait.getKey().startsWith(OPTION)) {
                var option = trait.getKey().substring(OPTION.length());
                code = code.then("with", option, value(trait.getValue()));
            }
        }
        var tablespace = traits.get("tablespace");
        code = tablespace == null ? code : code.then("tablespace", tablespace);
        return where(code, definition).executed();
    }

    /** The same index, the values of its options without the quotes that they may have. */
    static SqlStatement unquoted(SqlStatement.CreateIndex index) {
        var traits = new TreeMap<>(index.definition().traits());
        traits.replaceAll((trait, value) -> trait.startsWith(OPTION) ? value.replace("'", "") : value);
        var definition = index.definition();
        return new SqlStatement.CreateIndex(
                index.name(),
                index.table(),
                index.ifNotExists(),
                new IndexDefinition(definition.elements(), definition.include(), definition.where(), traits));
    }

    private static String unique(IndexDefinition definition) {
        return definition.traits().containsKey("unique") ? "Unique" : "";
    }

    private static String ifNotExists(SqlStatement.CreateIndex index) {
        return index.ifNotExists() ? "IfNotExists" : "";
    }

    private static Object value(String option) {
        var text = option.replace("'", "");
        return text.matches("\\d{1,9}")
                ? Integer.valueOf(text)
                : text.matches("true|false") ? Boolean.valueOf(text) : text;
    }

    private static Code include(Code code, IndexDefinition definition) {
        return code.thenIf(!definition.include().isEmpty(), "include", definition.include());
    }

    private static Code where(Code code, IndexDefinition definition) {
        var where = definition.where();
        return where == null ? code : code.then("where", Expressions.unwrapped(where.text()));
    }

    private static List<Object> elements(QualifiedName table, List<IndexDefinition.Element> elements) {
        if (elements.stream().allMatch(Indexes::isPlain)) {
            return Names.with(
                    table,
                    elements.stream()
                            .map(element -> String.valueOf(element.column()))
                            .toList());
        }
        var fields = new ArrayList<Object>();
        fields.add(Names.table(table));
        elements.stream().map(Indexes::element).forEach(fields::add);
        return fields;
    }

    private static boolean isPlain(IndexDefinition.Element element) {
        return element.column() != null && element.order().isEmpty();
    }

    private static Code element(IndexDefinition.Element element) {
        var order = ORDER.matcher(element.order());
        if (!order.matches() || order.group(1) != null) {
            throw new NotInDsl("the order of an index");
        }
        var code = element.column() == null
                ? expression(element)
                : Code.call("field", Code.call("name", element.column()));
        if (order.group(2) != null) {
            code = Code.call("operatorClass", element.column() == null ? code : element.column(), order.group(2));
        }
        code = code.thenIf(order.group(3) != null, "desc");
        if (order.group(4) != null) {
            code = code.thenIf(order.group(3) == null, "asc")
                    .then(order.group(4).equals("first") ? "nullsFirst" : "nullsLast");
        }
        return code;
    }

    private static Code expression(IndexDefinition.Element element) {
        var text = Expressions.unwrapped(element.expression().text());
        return Code.call("field", Expressions.isCall(text) ? text : "(" + text + ")");
    }
}

package dev.rung.sql.printer;

import dev.rung.sql.tree.JsonFunction;
import java.util.Optional;

/** Functions of SQL/JSON. */
final class JsonPrinter implements JsonFunction.Cases<Output> {

    private final Output out;

    JsonPrinter(Output out) {
        this.out = out;
    }

    private void begin(String function) {
        out.words(function).openCall();
    }

    private Output end() {
        return out.behind(")");
    }

    @Override
    public Output object(JsonFunction.JsonObject function) {
        begin("json_object");
        out.separated(function.entries(), entry -> JsonClausePrinter.entry(entry, out));
        JsonClausePrinter.nulls(function.nulls(), out);
        JsonClausePrinter.uniqueKeys(function.hasUniqueKeys(), out);
        JsonClausePrinter.returning(function.returning(), out);
        return end();
    }

    @Override
    public Output array(JsonFunction.JsonArray function) {
        begin("json_array");
        out.separated(function.values(), value -> JsonClausePrinter.value(value, out));
        JsonClausePrinter.nulls(function.nulls(), out);
        JsonClausePrinter.returning(function.returning(), out);
        return end();
    }

    @Override
    public Output arrayOfQuery(JsonFunction.JsonArrayOfQuery function) {
        begin("json_array");
        QueryPrinter.print(function.query(), out);
        JsonClausePrinter.format(function.format(), out);
        JsonClausePrinter.returning(function.returning(), out);
        return end();
    }

    @Override
    public Output parse(JsonFunction.JsonParse function) {
        begin("json");
        JsonClausePrinter.value(function.value(), out);
        JsonClausePrinter.uniqueKeys(function.hasUniqueKeys(), out);
        return end();
    }

    @Override
    public Output scalar(JsonFunction.JsonScalar function) {
        begin("json_scalar");
        ExpressionPrinter.print(function.value(), out);
        return end();
    }

    @Override
    public Output serialize(JsonFunction.JsonSerialize function) {
        begin("json_serialize");
        JsonClausePrinter.value(function.value(), out);
        JsonClausePrinter.returning(function.returning(), out);
        return end();
    }

    private void lookup(JsonFunction.Lookup lookup) {
        JsonClausePrinter.lookup(lookup, out);
        JsonClausePrinter.passing(lookup, out);
    }

    @Override
    public Output exists(JsonFunction.JsonExists function) {
        begin("json_exists");
        lookup(function.lookup());
        JsonClausePrinter.answers(Optional.empty(), function.onError(), out);
        return end();
    }

    @Override
    public Output value(JsonFunction.JsonValue function) {
        begin("json_value");
        lookup(function.lookup());
        JsonClausePrinter.returning(function.returning(), out);
        JsonClausePrinter.answers(function.onEmpty(), function.onError(), out);
        return end();
    }

    @Override
    public Output query(JsonFunction.JsonQuery function) {
        begin("json_query");
        lookup(function.lookup());
        JsonClausePrinter.returning(function.returning(), out);
        JsonClausePrinter.wrapper(function.wrapper(), out);
        JsonClausePrinter.quotes(function.quotes(), out);
        JsonClausePrinter.answers(function.onEmpty(), function.onError(), out);
        return end();
    }

    @Override
    public Output objectAggregate(JsonFunction.JsonObjectAggregate function) {
        begin("json_objectagg");
        JsonClausePrinter.entry(function.entry(), out);
        JsonClausePrinter.nulls(function.nulls(), out);
        JsonClausePrinter.uniqueKeys(function.hasUniqueKeys(), out);
        JsonClausePrinter.returning(function.returning(), out);
        CallPrinter.overWindow(function.filter(), function.over(), end());
        return out;
    }

    @Override
    public Output arrayAggregate(JsonFunction.JsonArrayAggregate function) {
        begin("json_arrayagg");
        JsonClausePrinter.value(function.value(), out);
        SortPrinter.orderBy(function.order(), out);
        JsonClausePrinter.nulls(function.nulls(), out);
        JsonClausePrinter.returning(function.returning(), out);
        CallPrinter.overWindow(function.filter(), function.over(), end());
        return out;
    }
}

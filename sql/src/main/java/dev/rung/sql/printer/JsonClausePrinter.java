package dev.rung.sql.printer;

import dev.rung.sql.tree.JsonClause;
import dev.rung.sql.tree.JsonFunction;
import java.util.Optional;

/** The parts that functions of SQL/JSON share. */
final class JsonClausePrinter {

    private JsonClausePrinter() {}

    static void value(JsonClause.Value value, Output out) {
        ExpressionPrinter.print(value.value(), out);
        format(value.format(), out);
    }

    static void format(Optional<JsonClause.Format> format, Output out) {
        format.ifPresent(present -> {
            out.words("format", "json");
            out.optional(present.encoding(), out::name, "encoding");
        });
    }

    static void entry(JsonClause.Entry entry, Output out) {
        ExpressionPrinter.print(entry.key(), out);
        out.words(":");
        value(entry.value(), out);
    }

    static void lookup(JsonFunction.Lookup lookup, Output out) {
        value(lookup.document(), out);
        out.behind(",");
        ExpressionPrinter.print(lookup.path(), out);
    }

    static void passing(JsonFunction.Lookup lookup, Output out) {
        if (!lookup.passing().isEmpty()) {
            out.words("passing").separated(lookup.passing(), variable -> {
                value(variable.value(), out);
                out.words("as").name(variable.name());
            });
        }
    }

    static void returning(Optional<JsonClause.Returning> returning, Output out) {
        returning.ifPresent(present -> {
            out.words("returning");
            TypePrinter.print(present.type(), out);
            format(present.format(), out);
        });
    }

    static void nulls(JsonClause.Nulls nulls, Output out) {
        if (nulls != JsonClause.Nulls.DEFAULT) {
            out.words(nulls).words("on", "null");
        }
    }

    static void uniqueKeys(boolean hasUniqueKeys, Output out) {
        out.wordsIf(hasUniqueKeys, "with", "unique", "keys");
    }

    static void wrapper(JsonClause.Wrapper wrapper, Output out) {
        switch (wrapper) {
            case DEFAULT -> {}
            case WITHOUT -> out.words("without", "wrapper");
            case CONDITIONAL -> out.words("with", "conditional", "wrapper");
            case UNCONDITIONAL -> out.words("with", "wrapper");
        }
    }

    static void quotes(JsonClause.Quotes quotes, Output out) {
        if (quotes != JsonClause.Quotes.DEFAULT) {
            out.words(quotes).words("quotes");
        }
    }

    static void answers(
            Optional<JsonClause.Otherwise> onEmpty, Optional<JsonClause.Otherwise> onError, Output out) {
        onEmpty.ifPresent(answer -> otherwise(answer, "empty", out));
        onError.ifPresent(answer -> otherwise(answer, "error", out));
    }

    private static void otherwise(JsonClause.Otherwise answer, String when, Output out) {
        out.words(answer.kind());
        answer.value().ifPresent(value -> ExpressionPrinter.print(value, out));
        out.words("on", when);
    }
}

package dev.rung.processor.replay.analysis;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.TextFunction;
import java.util.ArrayList;
import java.util.List;

/** The functions of texts with words between their arguments, as the functions that PostgreSQL's grammar makes of them. */
final class TextFunctions implements TextFunction.Cases<Analyzed> {

    private final Analyzer analyzer;
    private final Functions functions;

    TextFunctions(Analyzer analyzer, Functions functions) {
        this.analyzer = analyzer;
        this.functions = functions;
    }

    @Override
    public Analyzed overlay(TextFunction.Overlay function) {
        var arguments = new ArrayList<>(List.of(function.value(), function.replacement(), function.start()));
        function.length().ifPresent(arguments::add);
        return call("overlay", arguments);
    }

    private Analyzed call(String name, List<Expression> arguments) {
        return functions.inWords(name, analyzer.analyze(arguments));
    }

    @Override
    public Analyzed position(TextFunction.Position function) {
        return call("position", List.of(function.value(), function.part()));
    }

    /** Where no start is written, it is the first character ({@code substr_list} of PostgreSQL's grammar). */
    @Override
    public Analyzed substring(TextFunction.Substring function) {
        var arguments = new ArrayList<>(List.of(analyzer.analyze(function.value())));
        var length = function.length().map(analyzer::analyze);
        if (function.start().isPresent()) {
            arguments.add(analyzer.analyze(function.start().get()));
            length.ifPresent(arguments::add);
        } else if (length.isPresent()) {
            arguments.add(Constants.number("1"));
            arguments.add(analyzer.coercions().demanded(length.get(), Known.INTEGER, false));
        }
        return shown(functions.inWords("substring", arguments));
    }

    /** With a pattern it is shown as the call of a function ({@code get_func_sql_syntax}). */
    private static Analyzed shown(Analyzed substring) {
        boolean isPattern = substring instanceof Analyzed.Call call
                && call.arguments().size() == 2
                && Calls.is(call.arguments().get(1), Known.TEXT);
        return isPattern && substring instanceof Analyzed.Call call
                ? new Analyzed.Call(call.function(), call.arguments(), Analyzed.Manner.PLAIN, call.type())
                : substring;
    }

    @Override
    public Analyzed substringSimilar(TextFunction.SubstringSimilar function) {
        return call("substring", List.of(function.value(), function.pattern(), function.escape()));
    }

    @Override
    public Analyzed trim(TextFunction.Trim function) {
        var name = switch (function.side()) {
            case BOTH -> "btrim";
            case LEADING -> "ltrim";
            case TRAILING -> "rtrim";
        };
        return call(name, function.arguments());
    }

    @Override
    public Analyzed normalize(TextFunction.Normalize function) {
        var arguments = new ArrayList<>(List.of(analyzer.analyze(function.value())));
        function.form().ifPresent(form -> arguments.add(Known.text(form.name())));
        return functions.inWords("normalize", arguments);
    }
}
